package dk.partsync.api.cvr;

import java.util.regex.Pattern;

/**
 * A company's CVR number: eight digits that pass modulus 11 (cvr-datafordeler.md section 9). Sole
 * proprietors are persons, so it is never shown by accident.
 *
 * @param value eight digits
 */
public record CvrNumber(String value) {

  private static final Pattern FORM = Pattern.compile("[1-9]\\d{7}");
  private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};
  private static final int MODULUS = 11;

  /**
   * @throws IllegalArgumentException when this is no CVR number; the message does not repeat it
   */
  public CvrNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a CVR number has eight digits, the first not zero");
    }
    if (weightedSum(value) % MODULUS != 0) {
      throw new IllegalArgumentException("the check digit of the CVR number is wrong");
    }
  }

  /**
   * Reads a number as people write it: with or without blanks, hyphens and {@code DK} in front.
   *
   * @throws IllegalArgumentException when this is no CVR number; the message does not repeat it
   */
  public static CvrNumber of(String text) {
    return new CvrNumber(text.replaceAll("[\\s-]", "").replaceFirst("^(?i)DK", ""));
  }

  private static int weightedSum(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    return sum;
  }

  /** Shows nothing of the number. */
  @Override
  public String toString() {
    return "(CVR number)";
  }
}
