package dk.partsync.api.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a view stands.
 *
 * @param position in the log up to which it has worked, none when the process that answers does not
 *     do all of its work
 * @param head position of the last event in the log, none when the log is empty
 * @param deadLetters sequences that wait because an event could not be taken in
 * @param rebuiltAt when a rebuild last took its place, none when none has
 * @param rebuild the rebuild under way, if there is one
 * @param failure why the last rebuild failed, none when it did not
 */
public record ViewStatus(
    String view,
    @Nullable Long position,
    @Nullable Long head,
    long deadLetters,
    @Nullable Instant rebuiltAt,
    @Nullable ViewRebuild rebuild,
    @Nullable RebuildFailure failure) {}
