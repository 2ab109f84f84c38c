package dk.partsync.app.access;

import dk.partsync.app.StartRefusedException;
import java.nio.file.Path;

/** The file with the key for numbers is not one to start with. The text holds nothing of it. */
public final class IdentifierKeyRefusedException extends StartRefusedException {

  static final String ACTION =
      "Put the installation's own key file back, from a backup if need be. With another key no CPR"
          + " number would be recognised any more, and two parties could have the same one.";

  private static final long serialVersionUID = 1;

  IdentifierKeyRefusedException(Path file, String fault) {
    super("The key file " + file + " " + fault + ".", ACTION);
  }
}
