package dk.partsync.store;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What went wrong in SQLite, in the types that callers know. */
final class Failures {

  private static final int PRIMARY_CODE = 0xff;
  private static final String IN_DOUBT =
      "a sync to disk failed, so the last write is in doubt until the store is opened again";

  private Failures() {}

  static RuntimeException translate(Throwable failure) {
    if (failure instanceof RuntimeException unchecked) {
      return unchecked;
    }
    if (isInDoubt(failure)) {
      return new DamagedStoreException(IN_DOUBT, failure);
    }
    return switch (code(failure)) {
      case SQLITE_FULL -> new StoreFullException(failure);
      case SQLITE_IOERR -> new StoreDiskException(failure);
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          new DamagedStoreException(String.valueOf(failure.getMessage()), failure);
      default -> new EventStoreException("The store failed: " + failure.getMessage(), failure);
    };
  }

  /**
   * Whether the system could not say that what was written is on disk. It will not say so later
   * either: it may have forgotten what it failed to write, and a second attempt would succeed.
   */
  private static boolean isInDoubt(Throwable failure) {
    SQLiteException sqlite = sqliteException(failure);
    return sqlite != null
        && switch (sqlite.getResultCode()) {
          case SQLITE_IOERR_FSYNC, SQLITE_IOERR_DIR_FSYNC, SQLITE_IOERR_CLOSE -> true;
          default -> false;
        };
  }

  static boolean isDuplicateKey(Throwable failure) {
    SQLiteException sqlite = sqliteException(failure);
    return sqlite != null
        && switch (sqlite.getResultCode()) {
          case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY -> true;
          default -> false;
        };
  }

  static boolean isDamage(Throwable failure) {
    return switch (code(failure)) {
      case SQLITE_CORRUPT, SQLITE_NOTADB -> true;
      default -> false;
    };
  }

  private static SQLiteErrorCode code(Throwable failure) {
    SQLiteException sqlite = sqliteException(failure);
    return sqlite == null
        ? SQLiteErrorCode.UNKNOWN_ERROR
        : SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE);
  }

  private static @Nullable SQLiteException sqliteException(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLiteException sqlite) {
        return sqlite;
      }
    }
    return null;
  }
}
