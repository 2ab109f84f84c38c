package dk.partsync.command.settings;

import dk.partsync.registers.sor.SorConnectionTest;
import org.axonframework.config.Configurer;

/** Wires the settings. */
public final class SettingsCommands {

  private SettingsCommands() {}

  public static void configure(Configurer configurer, SorConnectionTest connection) {
    configurer
        .configureAggregate(SorSettingsHolder.class)
        .registerCommandHandler(
            c ->
                new SorSettingsHandler(
                    c.repository(SorSettingsHolder.class), c.eventStore(), connection));
  }
}
