package dk.partsync.api.settings;

/** Every fact about the SOR settings. */
public sealed interface SorSettingsEvent permits SorSettingsChanged, SorForceFullCleared {}
