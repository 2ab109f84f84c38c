package dk.partsync.command.settings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.settings.SorForceFullCleared;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSettingsEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** The SOR settings of the installation. */
public class SorSettingsHolder {

  public static final String ID = "settings-SOR";

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable String id;

  private SorSettings settings = SorSettings.defaults();
  private long version;

  SorSettingsHolder() {}

  /** The settings as they stand in the current unit of work. */
  public static SorSettings current(Repository<SorSettingsHolder> repository) throws Exception {
    return repository.loadOrCreate(ID, SorSettingsHolder::new).invoke(held -> held.settings);
  }

  /**
   * Sets what differs; answers the version after it. What is set already is no conflict, so that a
   * change can be sent again (RFC 9110 section 13.1.1).
   */
  long change(SorSettings wanted, @Nullable Long expectedVersion) {
    if (wanted.equals(settings)) {
      return version;
    }
    if (expectedVersion != null && expectedVersion != version) {
      throw new CommandRejected(
          RejectionCode.VERSION_CONFLICT,
          "The settings have version " + version + ", not " + expectedVersion + ".");
    }
    apply(SettingsDifference.between(settings, wanted));
    return version;
  }

  /** The forced full run has completed. */
  public void clearForce(String runId) {
    if (settings.forceFull()) {
      apply(new SorForceFullCleared(runId));
    }
  }

  @EventSourcingHandler
  void evolve(SorSettingsEvent event) {
    id = ID;
    version++;
    settings = event.applyTo(settings);
  }
}
