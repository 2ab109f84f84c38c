package dk.partsync.simulator.cvr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds one object of a document of the distribution; members can be null, as there. */
final class Doc {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx")
          .withZone(ZoneId.of("Europe/Copenhagen"));

  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  Doc with(String name, @Nullable Object value) {
    members.put(name, value);
    return this;
  }

  Doc empty(String... names) {
    for (String name : names) {
      members.put(name, List.of());
    }
    return this;
  }

  Map<String, @Nullable Object> members() {
    return Collections.unmodifiableMap(members);
  }

  static String text(Instant time) {
    return TIME.format(time);
  }

  /**
   * What stands of an entity, by the day from which it holds, as list items with their period.
   *
   * @param item the members of a row besides
   */
  static List<Object> history(Unit unit, Entity entity, Function<Fact, @Nullable Doc> item) {
    List<Object> items = new ArrayList<>();
    unit.facts(entity)
        .filter(fact -> fact.span().stands())
        .sorted(Comparator.comparing(fact -> fact.span().from()))
        .forEach(
            fact -> {
              Doc doc = item.apply(fact);
              if (doc != null) {
                items.add(doc.dated(fact.span(), unit).members());
              }
            });
    return items;
  }

  /**
   * Period and time of the last update. The last day is included, and what ends with the unit ends
   * on the day on which it ceased.
   */
  private Doc dated(Span span, Unit unit) {
    LocalDate until = span.until();
    boolean withUnit = until != null && until.equals(Standing.end(unit));
    return period(span.from(), until == null || withUnit ? until : until.minusDays(1))
        .updated(unit);
  }

  Doc period(LocalDate first, @Nullable LocalDate last) {
    return with(
        "periode",
        new Doc()
            .with("gyldigFra", first.toString())
            .with("gyldigTil", last == null ? null : last.toString())
            .members());
  }

  Doc updated(Unit unit) {
    return with("sidstOpdateret", text(unit.updated()));
  }

  /** The last of a list, null when it is empty. */
  static @Nullable Object newest(List<Object> items) {
    return items.isEmpty() ? null : items.get(items.size() - 1);
  }
}
