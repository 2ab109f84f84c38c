package dk.partsync.console;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How values look on a page: days as dd-MM-yyyy and times of day in Denmark in both languages,
 * numbers grouped as the language does. What is not known is an empty text.
 */
public record Shown(Locale locale) {

  /** Time zone of every time of day. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  public String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  public String moment(@Nullable Instant moment) {
    return moment == null ? "" : MOMENT.format(moment.atZone(ZONE));
  }

  public String clock(@Nullable Instant moment) {
    return moment == null ? "" : CLOCK.format(moment.atZone(ZONE));
  }

  /** The Danish day of a moment. */
  public String dayOf(@Nullable Instant moment) {
    return moment == null ? "" : DAY.format(moment.atZone(ZONE));
  }

  /** Name of the day of the week, in the language. */
  public String weekday(@Nullable Instant moment) {
    return moment == null
        ? ""
        : DateTimeFormatter.ofPattern("EEEE", locale).format(moment.atZone(ZONE));
  }

  public String number(@Nullable Number number) {
    return number == null ? "" : NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** A share as percent with one decimal at most. */
  public String percent(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(1);
    return format.format(share);
  }

  /** Hours, minutes and seconds, the largest two that are not nothing; tenths below 10 seconds. */
  public String duration(@Nullable Duration time) {
    if (time == null) {
      return "";
    }
    String hours = locale.getLanguage().equals("da") ? " t " : " h ";
    if (time.toHours() > 0) {
      return time.toHours() + hours + time.toMinutesPart() + " min";
    }
    if (time.toMinutes() > 0) {
      return time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }
    NumberFormat seconds = NumberFormat.getNumberInstance(locale);
    seconds.setMaximumFractionDigits(time.toSeconds() < 10 ? 1 : 0);
    return seconds.format(time.toMillis() / 1000.0) + " s";
  }
}
