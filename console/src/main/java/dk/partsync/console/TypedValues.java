package dk.partsync.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What texts say that people type in. */
public final class TypedValues {

  private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("d-M-uuuu");
  private static final int MOST_DIGITS = 9;

  private TypedValues() {}

  /** A whole number that is not negative. */
  public static Optional<Integer> number(String typed) {
    boolean digits =
        !typed.isEmpty()
            && typed.length() <= MOST_DIGITS
            && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }

  /** A day as browsers send it (ISO 8601), or as dd-MM-yyyy. */
  public static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(
          typed.indexOf('-') == 4 ? LocalDate.parse(typed) : LocalDate.parse(typed, DANISH));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
