package dk.partsync.console.party;

import dk.partsync.api.party.PartyValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A party at two moments, field by field.
 *
 * @param left version of the last event known at the first moment, none when it was not known
 * @param right likewise at the second
 * @param differing how many fields differ
 */
record HistoryComparison(
    @Nullable Long left, @Nullable Long right, int differing, List<Group> groups) {

  HistoryComparison {
    groups = List.copyOf(groups);
  }

  /** Whether something is left out at both moments, of which nobody can say whether it differs. */
  public boolean isPartlyHidden() {
    return groups.stream()
        .flatMap(group -> group.rows().stream())
        .anyMatch(row -> row.difference() == Difference.HIDDEN);
  }

  /** Fields that belong together. */
  record Group(String label, List<Row> rows) {

    Group {
      rows = List.copyOf(rows);
    }

    /** How many of them differ. */
    public long differing() {
      return rows.stream().filter(Row::differs).count();
    }
  }

  /** How a field differs. */
  enum Difference {
    NONE,
    /** Both are left out, so that nobody can say. */
    HIDDEN,
    CHANGED,
    ADDED,
    REMOVED
  }

  /** A field at both moments, in words. */
  record Row(
      String field,
      String label,
      @Nullable String left,
      @Nullable String right,
      Difference difference) {

    /** Whether it is another at the second moment. */
    public boolean differs() {
      return difference != Difference.NONE && difference != Difference.HIDDEN;
    }
  }

  static HistoryComparison of(
      @Nullable PartyValues left, @Nullable PartyValues right, HistoryText text) {
    Map<String, String> before = values(left);
    Map<String, String> after = values(right);
    List<Group> groups = new ArrayList<>();
    for (HistoryKind kind : HistoryKind.values()) {
      List<Row> rows =
          fields(kind, before, after)
              .map(field -> row(field, before.get(field), after.get(field), text))
              .toList();
      if (!rows.isEmpty()) {
        groups.add(new Group(text.kind(kind), rows));
      }
    }
    int differing = groups.stream().mapToInt(group -> (int) group.differing()).sum();
    return new HistoryComparison(version(left), version(right), differing, groups);
  }

  /** Known fields in their order, then any that a newer version of the product may tell. */
  private static Stream<String> fields(
      HistoryKind kind, Map<String, String> before, Map<String, String> after) {
    Stream<String> unknown =
        Stream.concat(before.keySet().stream(), after.keySet().stream())
            .filter(field -> HistoryKind.ofField(field) == kind)
            .sorted();
    return Stream.concat(kind.fields().stream(), unknown)
        .distinct()
        .filter(field -> before.containsKey(field) || after.containsKey(field));
  }

  private static Row row(
      String field, @Nullable String before, @Nullable String after, HistoryText text) {
    return new Row(
        field,
        text.field(field),
        text.value(field, before),
        text.value(field, after),
        difference(before, after, text));
  }

  private static Difference difference(
      @Nullable String before, @Nullable String after, HistoryText text) {
    if (text.isHidden(before) && text.isHidden(after)) {
      return Difference.HIDDEN;
    }
    if (Objects.equals(before, after)) {
      return Difference.NONE;
    }
    if (before == null) {
      return Difference.ADDED;
    }
    return after == null ? Difference.REMOVED : Difference.CHANGED;
  }

  private static Map<String, String> values(@Nullable PartyValues values) {
    Map<String, String> held = new HashMap<>();
    if (values != null) {
      values.values().forEach(value -> held.put(value.field(), value.value()));
    }
    return held;
  }

  private static @Nullable Long version(@Nullable PartyValues values) {
    return values == null ? null : values.version();
  }
}
