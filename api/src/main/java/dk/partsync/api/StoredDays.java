package dk.partsync.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateTimeDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads days and times of whole seconds as they are stored, {@code 2026-11-22T20:15:00}, digit by
 * digit: a formatter takes a quarter of the time in which an event is decoded. All else is left to
 * the formatter.
 */
final class StoredDays {

  private static final String DAY = "0000-00-00";
  private static final String TIME = DAY + "T00:00:00";

  private StoredDays() {}

  static JacksonModule module() {
    return new SimpleModule("stored-days")
        .addDeserializer(LocalDate.class, new Day())
        .addDeserializer(LocalDateTime.class, new Time());
  }

  private static final class Day extends LocalDateDeserializer {

    /** The one that is inherited gives another class's back, for every field there is. */
    @Override
    protected LocalDateDeserializer withShape(JsonFormat.Shape shape) {
      return this;
    }

    @Override
    protected LocalDate _fromString(JsonParser json, DeserializationContext context, String text) {
      return hasForm(text, DAY) && isDay(text) ? day(text) : super._fromString(json, context, text);
    }
  }

  private static final class Time extends LocalDateTimeDeserializer {

    @Override
    protected LocalDateTime _fromString(
        JsonParser json, DeserializationContext context, String text) {
      return hasForm(text, TIME) && isDay(text) && isTime(text)
          ? day(text).atTime(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19))
          : super._fromString(json, context, text);
    }
  }

  private static boolean hasForm(String text, String form) {
    boolean has = text.length() == form.length();
    for (int place = 0; has && place < form.length(); place++) {
      char character = text.charAt(place);
      has =
          form.charAt(place) == '0'
              ? character >= '0' && character <= '9'
              : character == form.charAt(place);
    }
    return has;
  }

  private static boolean isDay(String text) {
    return isBetween(1, number(text, 5, 7), 12)
        && isBetween(1, number(text, 8, 10), month(text).lengthOfMonth());
  }

  private static YearMonth month(String text) {
    return YearMonth.of(number(text, 0, 4), number(text, 5, 7));
  }

  private static boolean isTime(String text) {
    return number(text, 11, 13) < 24 && number(text, 14, 16) < 60 && number(text, 17, 19) < 60;
  }

  private static boolean isBetween(int least, int number, int most) {
    return least <= number && number <= most;
  }

  private static LocalDate day(String text) {
    return month(text).atDay(number(text, 8, 10));
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
