package dk.partsync.app.distributed;

import dk.partsync.app.StartRefusedException;

/** A setting of profile axonserver is missing or malformed; the text never repeats its value. */
final class InvalidServerSettingException extends StartRefusedException {

  private static final long serialVersionUID = 1;

  InvalidServerSettingException(String property, String fault) {
    super(
        "The setting " + property + " " + fault + ".",
        "docs/distributed.md lists the settings of this profile.");
  }
}
