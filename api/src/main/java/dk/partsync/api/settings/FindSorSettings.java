package dk.partsync.api.settings;

/**
 * The SOR settings. Answers a {@link SorSettingsView}; as a subscription query also every change.
 */
public record FindSorSettings() {}
