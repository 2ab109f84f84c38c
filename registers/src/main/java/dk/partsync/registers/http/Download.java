package dk.partsync.registers.http;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was fetched whole.
 *
 * @param sha256 of the file, 64 lower-case hexadecimal digits; empty when not modified
 * @param bytes size of the file; 0 when not modified
 * @param notModified whether the source still has the known copy; then nothing was written
 */
public record Download(
    Path file,
    String sha256,
    long bytes,
    @Nullable Instant lastModified,
    @Nullable String etag,
    boolean notModified) {}
