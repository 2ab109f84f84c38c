package dk.partsync.api.schedule;

import dk.partsync.api.sync.Register;
import java.time.LocalDateTime;
import org.axonframework.commandhandling.RoutingKey;

/**
 * Records that the run of a due time was refused and will not be started. It changes nothing where
 * {@link StartScheduledRun} would not.
 *
 * @param due in Danish time
 * @param text says more of the reason, without personal data
 */
public record SkipScheduledRun(Register register, LocalDateTime due, SkipReason reason, String text)
    implements ScheduleCommand {

  @RoutingKey
  String stream() {
    return ScheduleCommand.streamOf(register);
  }
}
