package dk.partsync.app.log;

/** An import into this data directory has begun and not ended, so the log is not whole. */
public final class UnfinishedImportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnfinishedImportException() {
    super("An import of an exported log has begun and not ended, so events are missing.");
  }
}
