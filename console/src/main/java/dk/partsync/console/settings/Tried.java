package dk.partsync.console.settings;

import dk.partsync.api.settings.ConnectionTest;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying an address.
 *
 * @param found what answers there, none when it could not be tried
 * @param refusal key of the sentence that says why it could not
 */
public record Tried(@Nullable ConnectionTest found, @Nullable String refusal) {}
