package dk.partsync.simulator.cvr;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A query of the distribution (section 8.2): {@code match_all}, {@code term} and {@code terms} on
 * numbers, {@code range} on the time of the last update, and {@code bool} of these.
 */
final class DocumentQuery {

  private final String type;
  private final List<Predicate<Instant>> times = new ArrayList<>();
  private @Nullable List<String> values;
  private String field = "";

  /**
   * @param type name of the document, which fields begin with
   * @throws IllegalArgumentException when it is of another kind
   */
  DocumentQuery(String type, Object query) {
    this.type = type;
    read(query);
  }

  /** The number it asks for, empty for none. */
  String field() {
    return field;
  }

  /** The numbers it asks for, null for all units. */
  @Nullable List<String> values() {
    return values;
  }

  boolean allows(Instant updated) {
    return times.stream().allMatch(time -> time.test(updated));
  }

  private void read(Object query) {
    object(query)
        .forEach(
            (kind, body) -> {
              switch (kind) {
                case "match_all" -> {}
                case "bool" -> object(body).forEach(this::readAll);
                case "term", "terms" -> object(body).forEach(this::terms);
                case "range" -> object(body).forEach(this::range);
                default -> throw new IllegalArgumentException("unknown query [" + kind + "]");
              }
            });
  }

  private void readAll(String clause, Object queries) {
    if (!clause.equals("must") && !clause.equals("filter")) {
      throw new IllegalArgumentException("unknown clause [" + clause + "]");
    }
    (queries instanceof List<?> list ? list : List.of(queries)).forEach(this::read);
  }

  private void terms(String name, Object wanted) {
    if (values != null) {
      throw new IllegalArgumentException("numbers are asked for twice");
    }
    Object value = wanted instanceof Map<?, ?> map ? object(map).get("value") : wanted;
    List<?> all = value instanceof List<?> list ? list : List.of(String.valueOf(value));
    field = known(name, List.of("cvrNummer", "pNummer", "enhedsNummer"));
    values = all.stream().map(String::valueOf).toList();
  }

  private void range(String name, Object limits) {
    String which = known(name, List.of("sidstOpdateret", "sidstIndlaest"));
    int later = which.equals("sidstIndlaest") ? Documents.LOADING_SECONDS : 0;
    object(limits)
        .forEach(
            (operator, limit) -> {
              Instant time = time(limit.toString()).minusSeconds(later);
              times.add(
                  switch (operator) {
                    case "gt" -> updated -> updated.isAfter(time);
                    case "gte", "from" -> updated -> !updated.isBefore(time);
                    case "lt" -> updated -> updated.isBefore(time);
                    case "lte", "to" -> updated -> !updated.isAfter(time);
                    default -> throw new IllegalArgumentException("unknown operator");
                  });
            });
  }

  private String known(String name, List<String> fields) {
    String rest = name.startsWith(type + ".") ? name.substring(type.length() + 1) : "";
    if (!fields.contains(rest)) {
      throw new IllegalArgumentException("unknown field [" + name + "]");
    }
    return rest;
  }

  private static Instant time(String text) {
    try {
      if (text.length() == 10) {
        return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
      }
      boolean offset = text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)");
      return offset
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a time", e);
    }
  }

  @SuppressWarnings("unchecked") // an object in JSON is a map by name
  private static Map<String, Object> object(Object value) {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new IllegalArgumentException("an object is wanted");
  }
}
