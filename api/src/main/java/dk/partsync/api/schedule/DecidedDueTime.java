package dk.partsync.api.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What became of a due time, or of several that were missed in a row.
 *
 * @param due in Danish time; of several the last one
 * @param firstDue the first of several that were missed
 * @param dueTimes how many they are
 * @param decidedAt when it was decided
 * @param runId the run that began
 * @param reason why it was skipped
 * @param text says more of that
 */
public record DecidedDueTime(
    LocalDateTime due,
    @Nullable LocalDateTime firstDue,
    int dueTimes,
    DueTimeOutcome outcome,
    Instant decidedAt,
    @Nullable String runId,
    @Nullable SkipReason reason,
    @Nullable String text) {}
