package dk.partsync.api.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild under way.
 *
 * @param since when it was asked for
 * @param position in the log up to which the new view has come, none before it begins
 */
public record ViewRebuild(String id, RebuildState state, Instant since, @Nullable Long position) {}
