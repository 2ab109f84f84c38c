package dk.partsync.store.documents;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The ways to answer a query through indexes.
 *
 * @param wanted how many documents are enough, 0 for all
 */
record Searches(Conditions conditions, SortOrder order, int wanted) {

  /**
   * @param matches whether a document is one that the query asks for
   */
  List<Search> through(Stream<SortedIndex> indexes, Predicate<Document> matches) {
    if (order.isNatural()) {
      return List.of();
    }
    return indexes
        .filter(index -> !index.isUnusable())
        .flatMap(index -> through(index, matches))
        .toList();
  }

  private Stream<Search> through(SortedIndex index, Predicate<Document> matches) {
    String first = index.getKeys().get(0).getKey();
    Stream<Search> ways =
        (index.isMultiple()
                ? conditions.ranges(first).stream()
                : Stream.of(conditions.range(first)))
            .flatMap(range -> search(index, range, matches));
    List<Range> alternatives = conditions.alternatives(first);
    return alternatives.isEmpty()
        ? ways
        : Stream.concat(ways, Stream.of(gathering(alternatives(index, alternatives))));
  }

  private Stream<Search> search(SortedIndex index, Range first, Predicate<Document> matches) {
    IndexSpan span = IndexSpan.of(index.getKeys(), first, conditions);
    int direction = order.isAny() ? 1 : order.direction(index.getKeys(), span.fixed());
    boolean isOrdered = direction != 0 && !(index.isMultiple() && span.fixed() == 0);
    if (first.equals(Range.ALL) && (order.isAny() || !isOrdered || wanted == 0)) {
      return Stream.empty();
    }
    Iterator<IndexEntry> entries = index.between(span.low(), span.high(), direction < 0);
    return Stream.of(
        isOrdered && wanted > 0 ? new Search(entries, matches, wanted) : gathering(entries));
  }

  private Iterator<IndexEntry> alternatives(SortedIndex index, List<Range> firsts) {
    List<Iterator<IndexEntry>> parts = new ArrayList<>();
    for (Range first : firsts) {
      IndexSpan span = IndexSpan.of(index.getKeys(), first, conditions);
      parts.add(index.between(span.low(), span.high(), false));
    }
    return new Joined<>(parts.iterator());
  }

  /** Takes whatever may match. */
  private static Search gathering(Iterator<IndexEntry> entries) {
    return new Search(entries, document -> true, Integer.MAX_VALUE);
  }
}
