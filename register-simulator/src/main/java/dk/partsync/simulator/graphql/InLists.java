package dk.partsync.simulator.graphql;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds lists of wanted values that are too long (section 4.6). */
final class InLists {

  static final int LONGEST = 100;

  private InLists() {}

  /** Whether every list named {@code in}, at any depth, is of at most 100 elements. */
  static boolean areShort(@Nullable Object arguments) {
    if (arguments instanceof List<?> list) {
      return list.stream().allMatch(InLists::areShort);
    }
    return !(arguments instanceof Map<?, ?> map)
        || map.entrySet().stream().allMatch(entry -> isShort(entry.getKey(), entry.getValue()));
  }

  private static boolean isShort(Object name, @Nullable Object value) {
    return (name.equals("in") && value instanceof List<?> list)
        ? list.size() <= LONGEST
        : areShort(value);
  }
}
