package dk.partsync.simulator.cpr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds an object of an answer; its members are named as in the schema. */
final class Node {

  private static final int LINES = 5;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxxx")
          .withZone(ZoneId.of("Europe/Copenhagen"));

  private final Map<String, Object> members = new HashMap<>();

  Node with(String name, @Nullable Object value) {
    if (value != null) {
      members.put(name, value);
    }
    return this;
  }

  Node day(String name, @Nullable LocalDate day) {
    return with(name, text(day));
  }

  Node lines(String prefix, List<String> lines) {
    for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
      with(prefix + (i + 1), lines.get(i));
    }
    return this;
  }

  /** Status and period. */
  Node dated(Dated<?> dated) {
    return with("status", dated.status())
        .day("virkningfra", dated.from())
        .with("virkningfrausikkerhedsmarkering", dated.fromUncertain())
        .day("virkningtil", dated.to())
        .with("virkningtilusikkerhedsmarkering", false);
  }

  Map<String, Object> members() {
    return Collections.unmodifiableMap(members);
  }

  static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static @Nullable String text(@Nullable Instant time) {
    return time == null ? null : TIME.format(time);
  }
}
