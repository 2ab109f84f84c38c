package dk.partsync.api.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a view could not take in, and how many wait behind it. It tells which event and
 * which error, never what the event holds.
 *
 * @param view name of the view
 * @param sequence what is kept in order: the id of the aggregate, as a rule
 * @param aggregateId of the event, none when it belongs to no aggregate
 * @param eventType simple name of the event's class
 * @param sequenceNumber number of the event in its aggregate, from 0
 * @param position of the event in the log, none when the log does not tell
 * @param since when it was set aside
 * @param lastTriedAt when it was set aside or last tried again
 * @param causeType class name of the error, none when it has not been tried
 * @param causeAt where in the product's code the error arose, none when outside of it
 * @param waiting later events of the same sequence that wait for this one
 */
public record DeadLetterView(
    String view,
    String sequence,
    @Nullable String aggregateId,
    String eventId,
    String eventType,
    @Nullable Long sequenceNumber,
    @Nullable Long position,
    Instant since,
    Instant lastTriedAt,
    @Nullable String causeType,
    @Nullable String causeAt,
    long waiting) {}
