package dk.partsync.query.projection;

import java.time.LocalDate;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** A day as {@code 2026-07-31}. */
final class DayAsText {

  private DayAsText() {}

  @WritingConverter
  enum Write implements Converter<LocalDate, String> {
    INSTANCE;

    @Override
    public String convert(LocalDate day) {
      return day.toString();
    }
  }

  @ReadingConverter
  enum Read implements Converter<String, LocalDate> {
    INSTANCE;

    @Override
    public LocalDate convert(String text) {
      return LocalDate.parse(text);
    }
  }
}
