package dk.partsync.api.cvr;

import java.util.regex.Pattern;

/**
 * A production unit's number: ten digits without check digit (cvr-datafordeler.md section 9).
 *
 * @param value ten digits
 */
public record PNumber(String value) {

  private static final Pattern FORM = Pattern.compile("[1-9]\\d{9}");

  /**
   * @throws IllegalArgumentException when this is no P-number; the message does not repeat it
   */
  public PNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a P-number has ten digits, the first not zero");
    }
  }

  /**
   * Reads a number as people write it: with or without blanks.
   *
   * @throws IllegalArgumentException when this is no P-number; the message does not repeat it
   */
  public static PNumber of(String text) {
    return new PNumber(text.replaceAll("[\\s-]", ""));
  }

  /** Shows nothing of the number. */
  @Override
  public String toString() {
    return "(P-number)";
  }
}
