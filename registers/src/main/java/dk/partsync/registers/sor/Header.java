package dk.partsync.registers.sor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where each column of a file is, by name in any case. */
final class Header {

  static final int ABSENT = -1;

  private final Map<String, Integer> positions = new HashMap<>();
  private final Set<String> repeated = new HashSet<>();
  private final int size;

  Header(List<String> names) {
    size = names.size();
    for (int i = 0; i < size; i++) {
      String name = FieldText.of(names.get(i));
      if (name != null && positions.putIfAbsent(key(name), i) != null) {
        repeated.add(key(name));
      }
    }
  }

  int size() {
    return size;
  }

  int position(String name) {
    @Nullable Integer position = positions.get(key(name));
    return position == null ? ABSENT : position;
  }

  /** Whether more than one column has the name. */
  boolean isRepeated(String name) {
    return repeated.contains(key(name));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
