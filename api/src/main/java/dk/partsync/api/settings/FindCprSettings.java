package dk.partsync.api.settings;

/**
 * The CPR settings. Answers a {@link CprSettingsView}; as a subscription query also every change.
 */
public record FindCprSettings() {}
