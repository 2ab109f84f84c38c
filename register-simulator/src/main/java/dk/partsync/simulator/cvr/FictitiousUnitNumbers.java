package dk.partsync.simulator.cvr;

import java.util.regex.Pattern;

/**
 * Numbers that no real company or production unit has. Every number of the simulated register lies
 * in these ranges:
 *
 * <ul>
 *   <li>CVR numbers 90000000 to 99989999 with a valid modulus 11, counted down from the top; real
 *       ones have not come to half of that, and what lies above is the simulated SOR's
 *   <li>P-numbers 1999000000 to 1999999999
 *   <li>unit ids 4990000000 to 4990999999
 * </ul>
 */
public final class FictitiousUnitNumbers {

  /** As many units as there are P-numbers. */
  static final int MOST_UNITS = 1_000_000;

  private static final Pattern CVR = Pattern.compile("9\\d{7}");
  private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};
  private static final int MODULUS = 11;
  private static final int LOWEST = 90_000_000;
  private static final int HIGHEST = 99_989_999;
  private static final long FIRST_P_NUMBER = 1_999_000_000L;
  private static final long FIRST_ID = 4_990_000_000L;

  private FictitiousUnitNumbers() {}

  /** Whether a text is a CVR number of the range. */
  public static boolean containCvr(String number) {
    return CVR.matcher(number).matches()
        && Integer.parseInt(number) <= HIGHEST
        && isValid(Integer.parseInt(number));
  }

  /** Whether a text is a P-number of the range. */
  public static boolean containPNumber(String number) {
    return indexIn(number, FIRST_P_NUMBER) >= 0;
  }

  /** Whether a text is the id of a unit of the range. */
  public static boolean containUnitId(String id) {
    return indexIn(id, FIRST_ID) >= 0;
  }

  static String id(int index) {
    return Long.toString(FIRST_ID + index);
  }

  /** Place of the unit with the id, -1 when there can be none. */
  static int indexOfId(String id) {
    return indexIn(id, FIRST_ID);
  }

  static long pNumber(int index) {
    return FIRST_P_NUMBER + index;
  }

  /** Place of the unit with the number, -1 when there can be none. */
  static int indexOfPNumber(String number) {
    return indexIn(number, FIRST_P_NUMBER);
  }

  /** So many CVR numbers, falling, all of the range and below the given one. */
  static int[] cvrNumbers(int count, int below) {
    int[] numbers = new int[count];
    int next = Math.min(HIGHEST + 1, below);
    for (int i = 0; i < count; i++) {
      next = below(next);
      numbers[i] = next;
    }
    return numbers;
  }

  /** The next lower CVR number. */
  static int below(int number) {
    int next = number - 1;
    while (!isValid(next)) {
      next--;
    }
    if (next < LOWEST) {
      throw new IllegalStateException("the fictitious CVR numbers are used up");
    }
    return next;
  }

  /** Place in falling numbers, negative when it is not among them. */
  static int find(int[] falling, long number) {
    int from = 0;
    int to = falling.length - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      if (falling[middle] == number) {
        return middle;
      }
      if (falling[middle] > number) {
        from = middle + 1;
      } else {
        to = middle - 1;
      }
    }
    return -1;
  }

  private static boolean isValid(int number) {
    int[] digits = Integer.toString(number).chars().map(digit -> digit - '0').toArray();
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += digits[i] * WEIGHTS[i];
    }
    return sum % MODULUS == 0;
  }

  private static int indexIn(String text, long first) {
    if (text.length() != 10 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    long index = Long.parseLong(text) - first;
    return index >= 0 && index < MOST_UNITS ? (int) index : -1;
  }
}
