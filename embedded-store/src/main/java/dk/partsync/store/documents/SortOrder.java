package dk.partsync.store.documents;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order that a query asks for.
 *
 * @param keys empty when any order will do
 */
record SortOrder(List<IndexKey> keys) {

  static SortOrder of(@Nullable Document orderBy) {
    return new SortOrder(
        orderBy == null
            ? List.of()
            : orderBy.entrySet().stream()
                .map(key -> new IndexKey(key.getKey(), ((Number) key.getValue()).intValue() > 0))
                .toList());
  }

  boolean isAny() {
    return keys.isEmpty();
  }

  boolean names(String field) {
    return keys.stream().anyMatch(key -> key.getKey().equals(field));
  }

  /** Whether it is not that of any field's values but the order of insertion. */
  boolean isNatural() {
    return !isAny() && keys.get(0).getKey().startsWith("$");
  }

  /**
   * How entries of an index have to be read to come in this order: 1 forwards, -1 backwards, 0 if
   * they do not.
   *
   * @param index the keys of the index
   * @param fixed how many of them, the first, have one value in all entries that are read
   */
  int direction(List<IndexKey> index, int fixed) {
    int direction = 0;
    int next = 0;
    for (int place = 0; place < index.size() && next < keys.size(); place++) {
      IndexKey key = index.get(place);
      boolean named = key.getKey().equals(keys.get(next).getKey());
      if (place >= fixed) {
        int here = key.isAscending() == keys.get(next).isAscending() ? 1 : -1;
        if (!named || here == -direction) {
          return 0;
        }
        direction = here;
      }
      next += named ? 1 : 0;
    }
    return next < keys.size() ? 0 : direction == 0 ? 1 : direction;
  }
}
