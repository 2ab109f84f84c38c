package dk.partsync.api.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The CVR settings as they stand.
 *
 * @param version 0 for a fresh installation, then one more with each change
 */
public record CvrSettingsView(
    CvrSettings settings, long version, @Nullable String changedBy, @Nullable Instant changedAt) {}
