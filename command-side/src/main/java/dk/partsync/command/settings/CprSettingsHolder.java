package dk.partsync.command.settings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsChanged;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The CPR settings of the installation. */
public class CprSettingsHolder {

  static final String ID = "settings-CPR";

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable String id;

  private CprSettings settings = CprSettings.defaults();
  private long version;

  CprSettingsHolder() {}

  CprSettings settings() {
    return settings;
  }

  /**
   * Sets what is wanted; answers the version after it. What is set already is no conflict, so that
   * a change can be sent again (RFC 9110 section 13.1.1).
   */
  long change(CprSettings wanted, @Nullable Long expectedVersion) {
    if (wanted.equals(settings)) {
      return version;
    }
    if (expectedVersion != null && expectedVersion != version) {
      throw new CommandRejected(
          RejectionCode.VERSION_CONFLICT,
          "The settings have version " + version + ", not " + expectedVersion + ".");
    }
    apply(new CprSettingsChanged(wanted));
    return version;
  }

  @EventSourcingHandler
  void evolve(CprSettingsChanged event) {
    id = ID;
    version++;
    settings = event.settings();
  }
}
