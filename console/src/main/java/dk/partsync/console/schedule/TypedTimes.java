package dk.partsync.console.schedule;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Times of day as people write them: {@code 6, 12.30 18:00}. */
final class TypedTimes {

  private static final int MOST = 24;
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");

  private TypedTimes() {}

  /** 1 to 24 times, none when the text holds anything else. */
  static Optional<List<LocalTime>> of(String typed) {
    List<LocalTime> times = new ArrayList<>();
    for (String part : BETWEEN.splitAsStream(typed.strip()).toList()) {
      Optional<LocalTime> time = time(part);
      if (time.isEmpty()) {
        return Optional.empty();
      }
      times.add(time.get());
    }
    return times.size() > MOST ? Optional.empty() : Optional.of(times);
  }

  static String text(List<LocalTime> times) {
    return times.stream().map(LocalTime::toString).collect(Collectors.joining(", "));
  }

  private static Optional<LocalTime> time(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(time.group(1));
    int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
