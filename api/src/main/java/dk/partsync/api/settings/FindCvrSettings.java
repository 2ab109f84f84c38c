package dk.partsync.api.settings;

/**
 * The CVR settings. Answers a {@link CvrSettingsView}; as a subscription query also every change.
 */
public record FindCvrSettings() {}
