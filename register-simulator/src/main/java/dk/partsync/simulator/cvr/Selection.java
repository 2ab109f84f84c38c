package dk.partsync.simulator.cvr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which members of documents are wanted ({@code _source}, section 8.2). */
final class Selection {

  private final String prefix;
  private final @Nullable List<?> wanted;

  /**
   * @param source members with their document's name in front, null for all
   * @throws IllegalArgumentException when it is something else
   */
  Selection(String title, @Nullable Object source) {
    prefix = title + ".";
    if (source != null && !(source instanceof List<?>)) {
      throw new IllegalArgumentException("[_source] is a list here");
    }
    wanted = (List<?>) source;
  }

  Map<String, @Nullable Object> of(Map<String, @Nullable Object> document) {
    List<?> names = wanted;
    if (names == null) {
      return document;
    }
    Map<String, @Nullable Object> some = new LinkedHashMap<>(document);
    some.keySet().removeIf(member -> !names.contains(prefix + member));
    return some;
  }
}
