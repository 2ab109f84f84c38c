package dk.partsync.app.cpr;

import dk.partsync.app.StartRefusedException;

/** A setting of the way to CPR is wrong; the text never repeats what is in a file. */
final class CprSettingException extends StartRefusedException {

  private static final long serialVersionUID = 1;

  CprSettingException(String property, String fault) {
    super(
        "The setting partsync.registers.cpr." + property + " " + fault + ".",
        "Set client-secret-file, or key-store with key-store-password-file, to files that the"
            + " product may read; or none of them while CPR is not used.");
  }
}
