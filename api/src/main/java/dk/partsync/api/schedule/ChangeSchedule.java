package dk.partsync.api.schedule;

import dk.partsync.api.sync.Register;
import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Sets the schedule of one register and no other. Refused when no time can ever be due. Answers the
 * schedule's version after it (a number that grows by one with each change).
 *
 * @param expectedVersion the version that the decision was made on, none to skip the check
 */
public record ChangeSchedule(Register register, RunSchedule wanted, @Nullable Long expectedVersion)
    implements ScheduleCommand {

  @RoutingKey
  String stream() {
    return ScheduleCommand.streamOf(register);
  }
}
