package dk.partsync.registers.sor;

import dk.partsync.api.Sha256Digest;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.SourceException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;

/** A file whose digest is taken from the very bytes that are read. */
final class StoredFile extends DigestInputStream {

  StoredFile(Path file) throws IOException {
    super(Files.newInputStream(file), Sha256Digest.create());
  }

  /**
   * Reads what is left.
   *
   * @throws SourceException with {@code SOURCE_LOST} when the file has another SHA-256
   */
  void check(String sha256) throws IOException {
    transferTo(OutputStream.nullOutputStream());
    if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
      throw new SourceException(
          FailureCode.SOURCE_LOST, "The downloaded file was altered; start a new run.");
    }
  }
}
