package dk.partsync.command.party;

import org.axonframework.config.Configurer;

/** Wires the parties: SOR units, which sync runs write, and persons. */
public final class PartyCommands {

  private PartyCommands() {}

  public static void configure(Configurer configurer) {
    configurer
        .configureAggregate(Party.class)
        .configureAggregate(Person.class)
        .registerCommandHandler(c -> new PersonHandler(c.repository(Person.class)));
  }
}
