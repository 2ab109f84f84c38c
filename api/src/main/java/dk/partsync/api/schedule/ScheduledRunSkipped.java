package dk.partsync.api.schedule;

import dk.partsync.api.sync.Register;
import java.time.LocalDateTime;
import org.axonframework.serialization.Revision;

/**
 * The run of a due time was not started, and will not be.
 *
 * @param due in Danish time
 * @param text says more of the reason, without personal data
 */
@Revision("1")
public record ScheduledRunSkipped(
    Register register, LocalDateTime due, SkipReason reason, String text)
    implements ScheduleEvent {}
