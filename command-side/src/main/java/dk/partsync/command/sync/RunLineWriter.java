package dk.partsync.command.sync;

import dk.partsync.api.Sha256Digest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Writes lines of JSON; what was finished is on the disk. */
public final class RunLineWriter implements AutoCloseable {

  private final FileChannel file;
  private final MessageDigest digest = Sha256Digest.create();
  private final OutputStream out;

  /** Writes to the file, which is closed with this. */
  public RunLineWriter(FileChannel file) {
    this.file = file;
    this.out =
        new DigestOutputStream(
            new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16), digest);
  }

  /** Writes one, in its stored form. */
  public void write(Object line) {
    try {
      out.write(RunLines.JSON.writeValueAsBytes(line));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sees to it that all is on the disk; answers the SHA-256 of it. */
  public Written finish() {
    try {
      out.flush();
      file.force(true);
      return new Written(HexFormat.of().formatHex(digest.digest()), file.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Digest and length in bytes of what was written. */
  public record Written(String sha256, long bytes) {}
}
