package dk.partsync.simulator;

import org.jspecify.annotations.Nullable;

/**
 * A request for a file, as the simulator saw it.
 *
 * @param status what was answered; 0 when nothing was
 */
public record RecordedRequest(
    String method,
    String path,
    @Nullable String range,
    @Nullable String ifRange,
    @Nullable String ifNoneMatch,
    @Nullable String ifModifiedSince,
    int status) {}
