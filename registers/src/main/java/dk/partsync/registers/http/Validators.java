package dk.partsync.registers.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the source said of the copy that is already here (RFC 9110 section 8.8).
 *
 * @param etag as delivered, with its quotes and a possible {@code W/}
 */
public record Validators(@Nullable String etag, @Nullable Instant lastModified) {}
