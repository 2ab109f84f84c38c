package dk.partsync.app.access;

import java.nio.file.Path;

/** The file with the key for numbers is not one to start with. The text holds nothing of it. */
public final class IdentifierKeyRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  IdentifierKeyRefusedException(Path file, String fault) {
    super("The key file " + file + " " + fault + ".");
  }
}
