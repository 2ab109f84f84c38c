package dk.partsync.command.settings;

import dk.partsync.registers.credentials.Installation;
import dk.partsync.registers.cvr.CvrRegister;
import dk.partsync.registers.sor.SorConnectionTest;
import java.time.Clock;
import org.axonframework.config.Configurer;

/** Wires the settings. */
public final class SettingsCommands {

  private SettingsCommands() {}

  public static void configure(
      Configurer configurer, SorConnectionTest connection, CvrRegister cvr, Clock clock) {
    configurer
        .configureAggregate(SorSettingsHolder.class)
        .registerCommandHandler(
            c ->
                new SorSettingsHandler(
                    c.repository(SorSettingsHolder.class), c.eventStore(), connection))
        .configureAggregate(CprSettingsHolder.class)
        .registerComponent(CurrentCprSettings.class, c -> new CurrentCprSettings(c.eventStore()))
        .registerCommandHandler(
            c ->
                new CprSettingsHandler(
                    c.repository(CprSettingsHolder.class),
                    c.getComponent(Installation.class, () -> Installation.PRODUCTION),
                    clock))
        .configureAggregate(CvrSettingsHolder.class)
        .registerComponent(CurrentCvrSettings.class, c -> new CurrentCvrSettings(c.eventStore()))
        .registerCommandHandler(c -> new CvrSettingsHandler(c.repository(CvrSettingsHolder.class)))
        .registerCommandHandler(
            c -> new CvrConnectionHandler(c.getComponent(CurrentCvrSettings.class), cvr));
  }
}
