package dk.partsync.api.settings;

import org.axonframework.serialization.Revision;

/**
 * The CPR settings were set anew.
 *
 * @param settings all of them, with what did not change
 */
@Revision("2")
public record CprSettingsChanged(CprSettings settings) {}
