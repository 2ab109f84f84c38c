package dk.partsync.simulator.cpr;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Numbers that no real person has: they fail modulus 11 <em>and</em> their date is not 1 January.
 * CPR has given out numbers that fail modulus 11 only for days on which the others were used up,
 * and these are births of 1 January (cpr-datafordeler.md section 10). Every number of the simulated
 * register lies in this range; software that is given one cannot meet a real person by it.
 *
 * <p>Otherwise they are as real ones: the date is a date, the seventh digit tells the century, the
 * last one the sex.
 */
public final class FictitiousNumbers {

  private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

  private final Random random;
  private final Predicate<String> taken;

  FictitiousNumbers(Random random, Predicate<String> taken) {
    this.random = random;
    this.taken = taken;
  }

  /**
   * Whether a number lies in the range.
   *
   * @param number ten digits
   */
  public static boolean contain(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return sum % 11 != 0 && !number.startsWith("0101");
  }

  /** Whether persons born that day can have a number of the range. */
  static boolean allow(LocalDate birthDate) {
    return !MonthDay.from(birthDate).equals(NEW_YEAR);
  }

  /** A number nobody has or had. */
  String next(LocalDate birthDate, boolean female) {
    if (!allow(birthDate)) {
      throw new IllegalArgumentException("numbers of 1 January may belong to somebody");
    }
    while (true) {
      int serial = random.nextInt(500) * 2 + (female ? 0 : 1);
      String number =
          "%02d%02d%02d%d%03d"
              .formatted(
                  birthDate.getDayOfMonth(),
                  birthDate.getMonthValue(),
                  birthDate.getYear() % 100,
                  centuryDigit(birthDate.getYear()),
                  serial);
      if (contain(number) && !taken.test(number)) {
        return number;
      }
    }
  }

  private int centuryDigit(int year) {
    if (year < 1900 || year > 2057) {
      throw new IllegalArgumentException("no numbers for that century here");
    }
    return year < 2000 ? random.nextInt(4) : 5 + random.nextInt(4);
  }
}
