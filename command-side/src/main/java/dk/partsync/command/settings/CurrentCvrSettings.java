package dk.partsync.command.settings;

import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSettingsChanged;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.registers.cvr.CvrAccess;
import dk.partsync.registers.datafordeler.CallLimits;
import dk.partsync.registers.datafordeler.DatafordelerAccess;
import dk.partsync.registers.datafordeler.TokenAddresses;
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
        tokens(settings),
        settings.callsPerHour(),
        settings.callsPerDay(),
        settings.blockBeyondBudget());
  }

  /** Where CVR is on Datafordeler by the settings, whichever source is asked. */
  public static DatafordelerAccess place(CvrSettings settings) {
    return new DatafordelerAccess(
        URI.create(settings.url(CvrSource.GRAPHQL).strip()),
        tokens(settings),
        new CallLimits(0, 0, false));
  }

  private static TokenAddresses tokens(CvrSettings settings) {
    return new TokenAddresses(
        URI.create(settings.tokenUrl().strip()),
        URI.create(settings.certificateTokenUrl().strip()));
  }

  /** Where its distribution is. */
  public static URI distribution(CvrSettings settings) {
    return URI.create(settings.url(CvrSource.DISTRIBUTION).strip());
  }
}
