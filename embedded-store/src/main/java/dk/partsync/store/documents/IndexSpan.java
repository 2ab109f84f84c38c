package dk.partsync.store.documents;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of an index that can hold what meets conditions.
 *
 * @param fixed how many keys, the first, have one value in all of it
 */
record IndexSpan(Edge low, Edge high, int fixed) {

  /**
   * A place between entries.
   *
   * @param values of the first keys
   * @param isBehind whether it lies behind all entries with these values, and not before them
   */
  record Edge(List<Object> values, boolean isBehind) {}

  /**
   * @param first what is to be in the range of the first key
   */
  static IndexSpan of(List<IndexKey> keys, Range first, Conditions conditions) {
    List<Object> fixed = new ArrayList<>();
    Range range = first;
    for (Object value = range.point();
        value != null && fixed.size() < keys.size() - 1;
        value = range.point()) {
      fixed.add(value);
      range = conditions.range(keys.get(fixed.size()).getKey());
    }
    boolean ascending = keys.get(fixed.size()).isAscending();
    return new IndexSpan(
        edge(fixed, ascending ? range.low() : range.high(), false),
        edge(fixed, ascending ? range.high() : range.low(), true),
        fixed.size());
  }

  private static Edge edge(List<Object> fixed, Range.@Nullable Bound bound, boolean isHigh) {
    if (bound == null) {
      return new Edge(fixed, isHigh);
    }
    List<Object> values = new ArrayList<>(fixed);
    values.add(bound.value());
    return new Edge(values, bound.included() == isHigh);
  }
}
