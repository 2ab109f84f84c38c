package dk.partsync.registers.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The beginning of a file at its source. */
public final class Probe {

  private final byte[] head;
  private final @Nullable Instant lastModified;

  Probe(byte[] head, @Nullable Instant lastModified) {
    this.head = head;
    this.lastModified = lastModified;
  }

  /** The first bytes of the file, from the start at each call. */
  public InputStream head() {
    return new ByteArrayInputStream(head);
  }

  /** The register's own time of the file where it tells. */
  public @Nullable Instant lastModified() {
    return lastModified;
  }
}
