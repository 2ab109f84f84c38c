package dk.partsync.command.settings;

import dk.partsync.api.settings.ChangeCprSettings;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.registers.credentials.Installation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Takes new CPR settings when they are sound. */
public final class CprSettingsHandler {

  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final Repository<CprSettingsHolder> settings;
  private final Installation installation;
  private final Clock clock;

  CprSettingsHandler(
      Repository<CprSettingsHolder> settings, Installation installation, Clock clock) {
    this.settings = settings;
    this.installation = installation;
    this.clock = clock;
  }

  @CommandHandler
  long handle(ChangeCprSettings command) throws Exception {
    Aggregate<CprSettingsHolder> holder =
        settings.loadOrCreate(CprSettingsHolder.ID, CprSettingsHolder::new);
    CprSettings known = holder.invoke(CprSettingsHolder::settings);
    CprSettingsRules.check(command.wanted(), known, LocalDate.ofInstant(clock.instant(), DENMARK));
    if (command.wanted().enabled()) {
      AllowedHosts.require(installation, "the service's address", command.wanted().url());
      AllowedHosts.require(installation, "tokenUrl", command.wanted().tokenUrl());
      AllowedHosts.require(
          installation, "certificateTokenUrl", command.wanted().certificateTokenUrl());
    }
    return holder.invoke(before -> before.change(command.wanted(), command.expectedVersion()));
  }
}
