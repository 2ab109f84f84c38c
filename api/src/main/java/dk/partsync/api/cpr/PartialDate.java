package dk.partsync.api.cpr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date of the register, as exact as the register has it.
 *
 * @param text as delivered, for example {@code 1941-12-07} or {@code 1941}
 * @param value the first day that it may mean, none when the text is no date
 * @param uncertain whether the register itself marks it as uncertain
 */
public record PartialDate(
    String text, @Nullable LocalDate value, Precision precision, boolean uncertain) {

  /** How much of a date is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    NONE
  }

  /** What a delivered text means; a text that is no date is kept all the same. */
  public static PartialDate parse(String text, boolean uncertain) {
    try {
      return switch (text.length()) {
        case 4 -> new PartialDate(text, Year.parse(text).atDay(1), Precision.YEAR, uncertain);
        case 7 -> new PartialDate(text, YearMonth.parse(text).atDay(1), Precision.MONTH, uncertain);
        default -> new PartialDate(text, LocalDate.parse(text), Precision.DAY, uncertain);
      };
    } catch (DateTimeException e) {
      return new PartialDate(text, null, Precision.NONE, uncertain);
    }
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
