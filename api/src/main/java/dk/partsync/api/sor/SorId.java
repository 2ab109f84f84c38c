package dk.partsync.api.sor;

/**
 * Identity of a unit in SOR: running number, namespace 1000016, partition 00 and one Verhoeff check
 * digit; 11 to 18 digits without leading zero. Source: registers/sor.md section 4.1.
 *
 * @param value the digits, for example {@code 651411000016002}
 */
public record SorId(String value) {

  private static final String NAMESPACE_AND_PARTITION = "100001600";

  /**
   * @throws IllegalArgumentException when the text is not a SOR id; the message does not repeat it
   */
  public SorId {
    if (!hasForm(value)) {
      throw new IllegalArgumentException("not 11 to 18 digits of a SOR id");
    }
    if (!Verhoeff.isValid(value)) {
      throw new IllegalArgumentException("wrong check digit in SOR id");
    }
  }

  /**
   * The id with the given running number.
   *
   * @param runningNumber 1 to 99 999 999
   */
  public static SorId of(long runningNumber) {
    String body = runningNumber + NAMESPACE_AND_PARTITION;
    return new SorId(body + Verhoeff.checkDigit(body));
  }

  /** Whether the text has the digits and parts of a SOR id, whatever its check digit. */
  public static boolean hasForm(String text) {
    int length = text.length();
    if (length < 11 || length > 18 || text.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.startsWith(NAMESPACE_AND_PARTITION, length - 10);
  }

  /** Id of the party that stands for this unit (design section 5). */
  public String partyId() {
    return "sor-" + value;
  }
}
