package dk.partsync.command.settings;

import dk.partsync.api.settings.ChangeCprSettings;
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
  private final Clock clock;

  CprSettingsHandler(Repository<CprSettingsHolder> settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @CommandHandler
  long handle(ChangeCprSettings command) throws Exception {
    Aggregate<CprSettingsHolder> holder =
        settings.loadOrCreate(CprSettingsHolder.ID, CprSettingsHolder::new);
    CprSettingsRules.check(
        command.wanted(),
        holder.invoke(CprSettingsHolder::settings),
        LocalDate.ofInstant(clock.instant(), DENMARK));
    return holder.invoke(before -> before.change(command.wanted(), command.expectedVersion()));
  }
}
