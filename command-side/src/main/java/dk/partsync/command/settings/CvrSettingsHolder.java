package dk.partsync.command.settings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.settings.ChangeCvrSettings;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSettingsChanged;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The CVR settings of the installation. */
public class CvrSettingsHolder {

  static final String ID = ChangeCvrSettings.SETTINGS_ID;

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable String id;

  private CvrSettings settings = CvrSettings.defaults();
  private long version;

  CvrSettingsHolder() {}

  /**
   * Sets what is wanted; answers the version after it. What is set already is no conflict, so that
   * a change can be sent again (RFC 9110 section 13.1.1).
   */
  long change(CvrSettings wanted, @Nullable Long expectedVersion) {
    if (wanted.equals(settings)) {
      return version;
    }
    if (expectedVersion != null && expectedVersion != version) {
      throw new CommandRejected(
          RejectionCode.VERSION_CONFLICT,
          "The settings have version " + version + ", not " + expectedVersion + ".");
    }
    apply(new CvrSettingsChanged(wanted));
    return version;
  }

  @EventSourcingHandler
  void evolve(CvrSettingsChanged event) {
    id = ID;
    version++;
    settings = event.settings();
  }
}
