package dk.partsync.command.settings;

import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSettingsChanged;
import dk.partsync.registers.cvr.CvrAccess;
import java.net.URI;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The CVR settings for those who use them. They are read beside the settings' lock, since a
 * question to CVR takes its time.
 */
public final class CurrentCvrSettings {

  private final EventStore events;

  public CurrentCvrSettings(EventStore events) {
    this.events = events;
  }

  /** The settings as far as is stored. */
  public CvrSettings get() {
    return events
        .readEvents(CvrSettingsHolder.ID)
        .asStream()
        .map(event -> ((CvrSettingsChanged) event.getPayload()).settings())
        .reduce(CvrSettings.defaults(), (before, after) -> after);
  }

  /** Where CVR is asked by these settings, and how often. */
  public static CvrAccess access(CvrSettings settings) {
    return access(settings, URI.create(settings.url().strip()));
  }

  /** The same at an address that is tried. */
  public static CvrAccess access(CvrSettings settings, URI address) {
    return new CvrAccess(
        address,
        URI.create(settings.tokenUrl().strip()),
        settings.callsPerHour(),
        settings.callsPerDay(),
        settings.blockBeyondBudget());
  }
}
