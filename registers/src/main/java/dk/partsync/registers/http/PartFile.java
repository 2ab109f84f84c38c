package dk.partsync.registers.http;

import dk.partsync.api.Sha256Digest;
import dk.partsync.api.sync.FailureCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/** What has arrived so far, beside its target; gone after closing unless it was committed. */
final class PartFile implements AutoCloseable {

  private final Path path;
  private final FileChannel channel;
  private final MessageDigest digest = Sha256Digest.create();
  private long length;

  private PartFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static PartFile beside(Path target) {
    Path path = target.resolveSibling(target.getFileName() + ".part");
    try {
      return new PartFile(
          path,
          FileChannel.open(
              path,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw notStored(e);
    }
  }

  long length() {
    return length;
  }

  void append(byte[] bytes, int count) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException e) {
      throw notStored(e);
    }
    digest.update(bytes, 0, count);
    length += count;
  }

  void startOver() {
    try {
      channel.truncate(0);
    } catch (IOException e) {
      throw notStored(e);
    }
    digest.reset();
    length = 0;
  }

  /** Makes the bytes durable under the target's name; answers their SHA-256 in hexadecimal. */
  String commit(Path target) {
    try {
      channel.force(true);
      Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
      forceDirectory(target);
    } catch (IOException e) {
      throw notStored(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() {
    try {
      channel.close();
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw notStored(e);
    }
  }

  private static void forceDirectory(Path target) throws IOException {
    Path directory = target.toAbsolutePath().getParent();
    boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (directory != null && posix) {
      try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
        entries.force(true);
      }
    }
  }

  private static SourceException notStored(IOException cause) {
    return new SourceException(
        FailureCode.INTERNAL,
        "The source file could not be stored; check free space and rights in the data directory.",
        cause);
  }
}
