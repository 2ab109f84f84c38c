package dk.partsync.registers.sor;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in every form that SOR files are known or expected to use (registers/sor.md section
 * 2.3): {@code yyyy-MM-dd} or {@code dd-MM-yyyy}, alone or with a time after a space or {@code T}.
 */
final class DateText {

  private static final int DATE_LENGTH = 10;
  private static final int TIME_LENGTH = 8;
  private static final int MAX_FRACTION = 9;
  private static final int NOT_A_NUMBER = -1;

  private DateText() {}

  /** The moment, a date alone being its first; null when the text has none of the forms. */
  static @Nullable LocalDateTime parse(String text) {
    LocalDate date = text.length() < DATE_LENGTH ? null : date(text);
    if (date == null) {
      return null;
    }
    if (text.length() == DATE_LENGTH) {
      return date.atStartOfDay();
    }
    char separator = text.charAt(DATE_LENGTH);
    LocalTime time = separator == ' ' || separator == 'T' ? time(text, DATE_LENGTH + 1) : null;
    return time == null ? null : date.atTime(time);
  }

  private static @Nullable LocalDate date(String text) {
    if (text.charAt(4) == '-' && text.charAt(7) == '-') {
      return date(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }
    if (text.charAt(2) == '-' && text.charAt(5) == '-') {
      return date(number(text, 6, 10), number(text, 3, 5), number(text, 0, 2));
    }
    return null;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1) {
      return null;
    }
    return day > Month.of(month).length(Year.isLeap(year)) ? null : LocalDate.of(year, month, day);
  }

  private static @Nullable LocalTime time(String text, int at) {
    int end = at + TIME_LENGTH;
    if (text.length() < end || text.charAt(at + 2) != ':' || text.charAt(at + 5) != ':') {
      return null;
    }
    int hour = number(text, at, at + 2);
    int minute = number(text, at + 3, at + 5);
    int second = number(text, at + 6, end);
    int nano = fraction(text, end);
    boolean valid = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    valid = valid && second >= 0 && second < 60 && nano >= 0;
    return valid ? LocalTime.of(hour, minute, second, nano) : null;
  }

  private static int fraction(String text, int at) {
    if (text.length() == at) {
      return 0;
    }
    int digits = text.length() - at - 1;
    if (text.charAt(at) != '.' || digits < 1 || digits > MAX_FRACTION) {
      return NOT_A_NUMBER;
    }
    int value = number(text, at + 1, text.length());
    for (int i = digits; i < MAX_FRACTION && value > 0; i++) {
      value *= 10;
    }
    return value;
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return NOT_A_NUMBER;
      }
      value = 10 * value + (c - '0');
    }
    return value;
  }
}
