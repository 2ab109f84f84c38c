package dk.partsync.api.cpr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A CPR number: ten digits, the first six a date. Its check digits are not looked at, as numbers
 * that fail modulus 11 are in use (cpr-datafordeler.md section 10).
 *
 * @param value ten digits without hyphen
 */
public record CprNumber(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{10}");
  private static final int REPLACEMENT_DAYS = 60;

  /**
   * @throws IllegalArgumentException when this is no CPR number; the message does not repeat it
   */
  public CprNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a CPR number has ten digits");
    }
    requireDate(value);
  }

  /**
   * Reads a number as people write it: with or without hyphen and blanks.
   *
   * @throws IllegalArgumentException when this is no CPR number; the message does not repeat it
   */
  public static CprNumber of(String text) {
    return new CprNumber(text.replaceAll("[\\s-]", ""));
  }

  /** Whether the text could be written by {@link #of}. */
  public static boolean isOne(String text) {
    try {
      of(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Whether it stands in for a number that is not known: its day is 60 too large. CPR has never
   * heard of it, so it is not looked up there.
   */
  public boolean isReplacement() {
    return Integer.parseInt(value.substring(0, 2)) > REPLACEMENT_DAYS;
  }

  /** The day in the number; the register's own day of birth may differ. */
  public LocalDate birthDate() {
    return date(value);
  }

  /** As it is written on a screen: {@code ddMMyy-nnnn} (A2-55). */
  public String formatted() {
    return value.substring(0, 6) + "-" + value.substring(6);
  }

  private static void requireDate(String digits) {
    try {
      date(digits);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("a CPR number begins with a date");
    }
  }

  private static LocalDate date(String digits) {
    int day = Integer.parseInt(digits.substring(0, 2));
    int month = Integer.parseInt(digits.substring(2, 4));
    int year = Integer.parseInt(digits.substring(4, 6));
    return LocalDate.of(
        century(digits.charAt(6) - '0', year) + year,
        month,
        day > REPLACEMENT_DAYS ? day - REPLACEMENT_DAYS : day);
  }

  private static int century(int seventh, int year) {
    if (seventh <= 3) {
      return 1900;
    }
    if (year <= 36) {
      return 2000;
    }
    if (seventh == 4 || seventh == 9) {
      return 1900;
    }
    return year <= 57 ? 2000 : 1800;
  }

  /** Shows nothing of the number. */
  @Override
  public String toString() {
    return "(CPR number)";
  }
}
