package dk.partsync.api.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source as it was downloaded.
 *
 * @param url where from
 * @param sha256 64 hexadecimal digits
 * @param bytes length
 * @param lastModified the register's own time of the file where it tells
 * @param etag as sent
 * @param reused whether the register said that the file has not changed, so the stored one was used
 */
public record SourceFile(
    String url,
    String sha256,
    long bytes,
    @Nullable Instant lastModified,
    @Nullable String etag,
    boolean reused) {}
