package dk.partsync.api.settings;

/** Every fact about the SOR settings. */
public sealed interface SorSettingsEvent permits SorSettingsChanged, SorForceFullCleared {

  /** The settings after this fact, given the settings before it. */
  SorSettings applyTo(SorSettings before);
}
