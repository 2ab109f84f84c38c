package dk.partsync.app.distributed;

/** A setting of profile axonserver is missing or malformed; the text never repeats its value. */
public final class InvalidServerSettingException extends RuntimeException {

  private static final long serialVersionUID = 1;

  InvalidServerSettingException(String property, String fault) {
    super("The setting " + property + " " + fault + ".");
  }
}
