package dk.partsync.app.credentials;

import dk.partsync.app.StartRefusedException;

/** The master key is not one to start with. The text holds nothing of it. */
public final class MasterKeyRefusedException extends StartRefusedException {

  private static final String ACTION =
      "Put the installation's own master key back, from a backup if need be. With another key no"
          + " stored secret can be opened, and no register that needs one can be called.";

  private static final long serialVersionUID = 1;

  /**
   * @param text what is wrong, as a sentence
   */
  MasterKeyRefusedException(String text) {
    super(text, ACTION);
  }
}
