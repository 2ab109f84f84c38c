package dk.partsync.api.settings;

import org.axonframework.serialization.Revision;

/** The forced full run has completed, so the next one is a daily one again (A1-26). */
@Revision("1")
public record SorForceFullCleared(String runId) implements SorSettingsEvent {

  @Override
  public SorSettings applyTo(SorSettings before) {
    return before.withForceFull(false);
  }
}
