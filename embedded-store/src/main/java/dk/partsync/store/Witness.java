package dk.partsync.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A small file beside the store that remembers how far the log was acknowledged, so that a log
 * which has lost its end is noticed. It is written after each commit and not synced: after a power
 * failure it may lag behind the log, which only means that less can be noticed.
 */
final class Witness implements AutoCloseable {

  private static final byte[] MAGIC = "partsync".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = MAGIC.length + 2 * Long.BYTES + Sha256.BYTES + Integer.BYTES;

  private final FileChannel channel;
  private final byte[] content = new byte[LENGTH];
  private final ByteBuffer buffer = ByteBuffer.wrap(content);

  private Witness(FileChannel channel) {
    this.channel = channel;
  }

  /** The witness of that store. */
  static Path fileOf(Path store) {
    return store.resolveSibling(store.getFileName() + "-acknowledged");
  }

  static Witness open(Path store) throws IOException {
    Connections.createFile(fileOf(store));
    return new Witness(FileChannel.open(fileOf(store), StandardOpenOption.WRITE));
  }

  /** What was acknowledged last; empty if the file is missing or not intact. */
  static Optional<LogHead> read(Path store) throws IOException {
    Path file = fileOf(store);
    if (!Files.exists(file) || Files.size(file) != LENGTH) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer stored = ByteBuffer.wrap(bytes);
    boolean intact =
        stored.getInt(LENGTH - Integer.BYTES) == checksum(bytes)
            && stored.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    return intact ? Optional.of(decode(stored.position(MAGIC.length))) : Optional.empty();
  }

  private static LogHead decode(ByteBuffer stored) {
    long position = stored.getLong();
    long indexSum = stored.getLong();
    byte[] hash = new byte[Sha256.BYTES];
    stored.get(hash);
    return new LogHead(position, Sha256.of(hash, position), indexSum);
  }

  void write(LogHead head) throws IOException {
    buffer.clear().put(MAGIC).putLong(head.position()).putLong(head.indexSum());
    buffer.put(head.hash().bytes());
    buffer.putInt(checksum(content)).flip();
    channel.write(buffer, 0);
  }

  private static int checksum(byte[] content) {
    CRC32C crc = new CRC32C();
    crc.update(content, 0, LENGTH - Integer.BYTES);
    return (int) crc.getValue();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
