package dk.partsync.store.documents;

import java.util.List;
import java.util.stream.Stream;

/** A part of an index that holds what matches in the order that is asked for. */
record Walk(Span span, boolean isBackwards) {

  /** One through the index, if there is one. */
  static Stream<Walk> through(SortedIndex index, Conditions conditions, SortOrder order) {
    Stream<Range> firsts =
        index.isMultiple()
            ? conditions.ranges(index.firstKey()).stream().filter(range -> range.point() != null)
            : Stream.of(conditions.range(index.firstKey()));
    return firsts.flatMap(first -> through(index, first, conditions, order));
  }

  private static Stream<Walk> through(
      SortedIndex index, Range first, Conditions conditions, SortOrder order) {
    int fixed = IndexSpan.of(index.getKeys(), first, conditions).fixed();
    int direction = order.direction(index.getKeys(), fixed);
    boolean isOrdered = index.isMultiple() ? !order.names(index.firstKey()) : true;
    return direction == 0 || !isOrdered
        ? Stream.empty()
        : Stream.of(new Walk(Span.of(index, List.of(first), conditions), direction < 0));
  }

  int size() {
    return span.size();
  }
}
