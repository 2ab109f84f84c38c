package dk.partsync.command.cases;

import java.time.Clock;
import org.axonframework.config.Configurer;

/** Wires the cases. */
public final class CaseCommands {

  private CaseCommands() {}

  public static void configure(Configurer configurer, Clock clock) {
    configurer
        .configureAggregate(Case.class)
        .registerCommandHandler(
            c -> new CaseHandler(c.repository(Case.class), c.eventStore(), clock));
  }
}
