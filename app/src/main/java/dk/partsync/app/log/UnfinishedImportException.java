package dk.partsync.app.log;

import dk.partsync.app.StartRefusedException;

/** An import into this data directory has begun and not ended, so the log is not whole. */
final class UnfinishedImportException extends StartRefusedException {

  private static final long serialVersionUID = 1L;

  UnfinishedImportException() {
    super(
        "An import of an exported log has begun and not ended, so events are missing.",
        "Import the same file again, which goes on where it stopped; or begin with an empty data"
            + " directory.");
  }
}
