package dk.partsync.app;

import java.nio.file.Path;

/** Another process has the data directory; two on one would each know half of what happens. */
public final class DataDirectoryInUseException extends StartRefusedException {

  private static final long serialVersionUID = 1;

  DataDirectoryInUseException(Path directory) {
    super(
        "The data directory " + directory + " is in use by another process.",
        "Stop the other process, or give this one a directory of its own with"
            + " --partsync.data-dir.");
  }
}
