package dk.partsync.simulator.cpr;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Restricts nested lists by {@code where} (section 4.5); letter case counts. */
final class StatusFilter {

  private StatusFilter() {}

  /** The value, a list of records or one record, without what is not wanted. */
  static @Nullable Object keep(@Nullable Object value, Map<?, ?> where) {
    if (value instanceof Collection<?> records) {
      return records.stream().filter(record -> admits(where, record)).toList();
    }
    return (value == null || admits(where, value)) ? value : null;
  }

  private static boolean admits(Map<?, ?> where, Object record) {
    return where.entrySet().stream()
        .allMatch(
            entry ->
                switch (String.valueOf(entry.getKey())) {
                  case "and" -> list(entry.getValue()).stream().allMatch(w -> admits(w, record));
                  case "or" -> list(entry.getValue()).stream().anyMatch(w -> admits(w, record));
                  default -> hasStatus((Map<?, ?>) entry.getValue(), record);
                });
  }

  private static boolean hasStatus(Map<?, ?> operands, Object record) {
    Object status = ((Map<?, ?>) record).get("status");
    return operands.entrySet().stream()
        .allMatch(
            entry ->
                entry.getKey().equals("in")
                    ? entry.getValue() instanceof List<?> list && list.contains(status)
                    : entry.getValue().equals(status));
  }

  @SuppressWarnings("unchecked") // the schema has lists of the same input object there
  private static List<Map<?, ?>> list(Object value) {
    return (List<Map<?, ?>>) value;
  }
}
