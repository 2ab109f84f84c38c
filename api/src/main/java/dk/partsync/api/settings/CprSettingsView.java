package dk.partsync.api.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The CPR settings as they stand.
 *
 * @param version 0 for a fresh installation, then one more with each change
 */
public record CprSettingsView(
    CprSettings settings, long version, @Nullable String changedBy, @Nullable Instant changedAt) {}
