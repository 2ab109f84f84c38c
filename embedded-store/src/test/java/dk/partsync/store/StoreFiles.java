package dk.partsync.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** What can happen to the files of a store behind its back. */
final class StoreFiles {

  private static final int PAGE = 4096;
  private static final byte LEAF_OF_TABLE = 0x0d;

  private StoreFiles() {}

  static void tamper(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement tampering = connection.createStatement()) {
      for (String statement : statements) {
        tampering.executeUpdate(statement);
      }
    }
  }

  static void flipBit(Path file, long bit) {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer one = ByteBuffer.allocate(1);
      channel.read(one, bit / 8);
      one.put(0, (byte) (one.get(0) ^ (1 << (bit % 8))));
      channel.write(one.flip(), bit / 8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void truncate(Path file, long size) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the store, its write-ahead log if there is one, and its witness. */
  static void copy(Path from, Path to) {
    for (String part : new String[] {"", "-wal", "-acknowledged"}) {
      Path source = from.resolveSibling(from.getFileName() + part);
      Path target = to.resolveSibling(to.getFileName() + part);
      try {
        if (Files.exists(source)) {
          Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.deleteIfExists(target);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Overwrites the head of the last page of the file that holds rows. */
  static void breakLastLeafPage(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long page = channel.size() - PAGE;
      ByteBuffer kind = ByteBuffer.allocate(1);
      while (channel.read(kind.clear(), page) == 1 && kind.get(0) != LEAF_OF_TABLE) {
        page -= PAGE;
      }
      channel.write(ByteBuffer.wrap(new byte[] {0x55, 0x55, 0x55, 0x55, 0x55, 0x55}), page);
    }
  }
}
