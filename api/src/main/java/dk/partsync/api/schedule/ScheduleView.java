package dk.partsync.api.schedule;

import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of a register as it stands.
 *
 * @param version 0 for a fresh installation, then one more with each change
 * @param inactive why no run starts by itself, none when runs do (A1-05)
 * @param nextDue when the next run is due, none while inactive
 * @param recent what became of the last due times, newest first
 */
public record ScheduleView(
    Register register,
    RunSchedule schedule,
    long version,
    @Nullable String changedBy,
    @Nullable Instant changedAt,
    @Nullable InactiveReason inactive,
    @Nullable DueTime nextDue,
    List<DecidedDueTime> recent) {}
