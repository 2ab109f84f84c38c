package dk.partsync.command.schedule;

import dk.partsync.command.settings.RegistersInUse;
import dk.partsync.command.sync.StartSyncRunHandler;
import java.time.Clock;
import org.axonframework.config.Configurer;

/** Wires the schedules. */
public final class ScheduleCommands {

  private ScheduleCommands() {}

  public static void configure(Configurer configurer, Clock clock) {
    configurer
        .configureAggregate(RegisterSchedule.class)
        .registerCommandHandler(
            c ->
                new ScheduleHandler(
                    c.repository(RegisterSchedule.class),
                    new RegistersInUse(c.eventStore()),
                    c.getComponent(StartSyncRunHandler.class),
                    clock));
  }
}
