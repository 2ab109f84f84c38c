package dk.partsync.query.projection;

import java.time.LocalDateTime;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** A Danish local time as {@code 2026-07-31T12:30:00}. */
final class LocalTimeAsText {

  private LocalTimeAsText() {}

  @WritingConverter
  enum Write implements Converter<LocalDateTime, String> {
    INSTANCE;

    @Override
    public String convert(LocalDateTime time) {
      return time.toString();
    }
  }

  @ReadingConverter
  enum Read implements Converter<String, LocalDateTime> {
    INSTANCE;

    @Override
    public LocalDateTime convert(String text) {
      return LocalDateTime.parse(text);
    }
  }
}
