package dk.partsync.api.schedule;

import dk.partsync.api.sync.Register;
import java.time.LocalDateTime;
import org.axonframework.serialization.Revision;

/**
 * The run of a due time began, on time or as the one that makes up for those that were missed.
 *
 * @param due in Danish time
 */
@Revision("1")
public record ScheduledRunStarted(Register register, LocalDateTime due, String runId)
    implements ScheduleEvent {}
