package dk.partsync.api.schedule;

import dk.partsync.api.sync.Register;
import java.time.LocalDateTime;
import org.axonframework.commandhandling.RoutingKey;

/**
 * Starts the run of a due time, or records that it was missed, as the schedule has it. It changes
 * nothing when the schedule does not have the due time, when it lies ahead, when it has been
 * decided before or has passed while the register was off. Refused as {@link
 * dk.partsync.api.sync.StartSyncRun} is: then nothing was decided.
 *
 * @param due in Danish time
 */
public record StartScheduledRun(Register register, LocalDateTime due) implements ScheduleCommand {

  @RoutingKey
  String stream() {
    return ScheduleCommand.streamOf(register);
  }
}
