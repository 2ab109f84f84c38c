package dk.partsync.app.cpr;

/** A setting of the way to CPR is wrong; the text never repeats what is in a file. */
final class CprSettingException extends RuntimeException {

  private static final long serialVersionUID = 1;

  CprSettingException(String property, String fault) {
    super("The setting partsync.registers.cpr." + property + " " + fault + ".");
  }
}
