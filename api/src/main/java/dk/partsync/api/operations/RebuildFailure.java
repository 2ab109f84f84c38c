package dk.partsync.api.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a rebuild ended without a new view; the old one stays.
 *
 * @param id of the rebuild
 * @param position in the log up to which it came
 * @param causeType class name of the error
 * @param causeAt where in the product's code the error arose, none when outside of it
 */
public record RebuildFailure(
    String id, Instant at, @Nullable Long position, String causeType, @Nullable String causeAt) {}
