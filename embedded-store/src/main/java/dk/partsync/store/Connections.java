package dk.partsync.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/**
 * How connections to the store are set up.
 *
 * <p>Memory mapping stays off: a read error on a mapped file ends the process, where a plain read
 * ends in an exception.
 */
final class Connections {

  private static final int BUSY_TIMEOUT_MILLIS = 10_000;
  private static final int WRITER_CACHE_KIB = 65_536;
  private static final int READER_CACHE_KIB = 8_192;
  private static final int WAL_KEPT_BYTES = 64 << 20;

  /** 64 MiB: pages that change often are brought back to the file once in many commits. */
  private static final int WAL_PAGES_BEFORE_CHECKPOINT = 16_384;

  private Connections() {}

  /** Creates the file for its owner only. SQLite gives the files beside it the same rights. */
  static void createFile(Path file) throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] ownerOnly =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try {
      Files.createFile(file, ownerOnly);
    } catch (FileAlreadyExistsException existing) {
      // an existing store keeps the rights its owner gave it
    }
  }

  /**
   * The one connection that writes. To the driver it never is in auto-commit mode, which spares it
   * a trial BEGIN and COMMIT around every statement; the transactions are the writer's own. What it
   * deletes it overwrites with zeros.
   */
  static SqlSession openWriter(Path file) throws SQLException {
    SQLiteConfig config = config(WRITER_CACHE_KIB);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setJournalSizeLimit(WAL_KEPT_BYTES);
    Connection connection = config.createConnection(url(file));
    connection.setAutoCommit(false);
    SqlSession session = new SqlSession(connection);
    session.execute("COMMIT");
    session.execute("PRAGMA wal_autocheckpoint = " + WAL_PAGES_BEFORE_CHECKPOINT);
    session.execute("PRAGMA secure_delete = ON");
    return session;
  }

  static SqlSession openReader(Path file) throws SQLException {
    SQLiteConfig config = config(READER_CACHE_KIB);
    config.setReadOnly(true);
    return new SqlSession(config.createConnection(url(file)));
  }

  /**
   * Brings what is in the write-ahead log back to the file and cuts the log off, so that nothing is
   * left in it of what was deleted. Writers wait meanwhile.
   *
   * @return false when a reader or writer did not let go in time
   */
  static boolean emptyLog(Path file) throws SQLException {
    SQLiteConfig config = config(READER_CACHE_KIB);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    try (Connection connection = config.createConnection(url(file));
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
      return row.next() && row.getInt(1) == 0;
    }
  }

  private static SQLiteConfig config(int cacheKib) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    config.setCacheSize(-cacheKib);
    config.enforceForeignKeys(false);
    return config;
  }

  private static String url(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath();
  }
}
