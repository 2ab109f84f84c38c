package dk.partsync.simulator.cvr;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one row says of a unit.
 *
 * @param values by field name of the schema, without those that all rows have; days as text
 */
record Fact(Entity entity, Map<String, Object> values, Span span) {

  /** Which of the rows that hold at the same time it is, null when there is one at a time. */
  @Nullable Object slot() {
    String field = entity.slotField();
    return field == null ? null : values.get(field);
  }

  Fact with(Map<String, Object> other, Span otherSpan) {
    return new Fact(entity, other, otherSpan);
  }

  Fact with(Span other) {
    return new Fact(entity, values, other);
  }

  /** The values with these in place of theirs. */
  Map<String, Object> valuesWith(Map<String, Object> others) {
    Map<String, Object> all = new TreeMap<>(values);
    all.putAll(others);
    return Map.copyOf(all);
  }

  String text(String field) {
    Object value = values.get(field);
    return value == null ? "" : value.toString();
  }
}
