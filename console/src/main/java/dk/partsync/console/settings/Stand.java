package dk.partsync.console.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Settings as they stand. */
public record Stand<S>(
    S settings, long version, @Nullable String changedBy, @Nullable Instant changedAt) {}
