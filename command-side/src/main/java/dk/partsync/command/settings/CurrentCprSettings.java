package dk.partsync.command.settings;

import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.registers.cpr.CprAccess;
import dk.partsync.registers.datafordeler.CallLimits;
import dk.partsync.registers.datafordeler.DatafordelerAccess;
import dk.partsync.registers.datafordeler.TokenAddresses;
import java.net.URI;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The CPR settings for those who use them. They are read beside the settings' lock, since a
 * question to CPR takes its time.
 */
public final class CurrentCprSettings {

  private final EventStore events;

  public CurrentCprSettings(EventStore events) {
    this.events = events;
  }

  /** The settings as far as is stored. */
  public CprSettings get() {
    return events
        .readEvents(CprSettingsHolder.ID)
        .asStream()
        .map(event -> ((CprSettingsChanged) event.getPayload()).settings())
        .reduce(CprSettings.defaults(), (before, after) -> after);
  }

  /** Whether CPR may be asked (A2-01, A2-10). */
  public static boolean isOn(CprSettings settings) {
    return settings.inUse();
  }

  /** Where CPR is asked by these settings, and how often. */
  public static CprAccess access(CprSettings settings) {
    return new CprAccess(
        settings.privateAccess(),
        URI.create(settings.url().strip()),
        tokens(settings),
        settings.callsPerHour(),
        settings.callsPerDay(),
        settings.blockBeyondBudget());
  }

  /** Where CPR is by the settings, on or off. */
  public static DatafordelerAccess place(CprSettings settings) {
    return new DatafordelerAccess(
        URI.create(settings.url().strip()), tokens(settings), new CallLimits(0, 0, false));
  }

  private static TokenAddresses tokens(CprSettings settings) {
    return new TokenAddresses(
        URI.create(settings.tokenUrl().strip()),
        URI.create(settings.certificateTokenUrl().strip()));
  }
}
