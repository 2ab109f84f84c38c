package dk.partsync.store.documents;

import de.bwaldvogel.mongo.bson.Document;
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

  /** So many words that begin alike are read side by side, to have what they name in order. */
  private static final int SIDE_BY_SIDE = 64;

  /**
   * @param matches whether a document is one that the query asks for
   */
  List<Search> through(Stream<SortedIndex> indexes, Predicate<Document> matches) {
    if (order.isNatural()) {
      return List.of();
    }
    return indexes
        .filter(this::mayServe)
        .filter(index -> !index.isUnusable())
        .flatMap(index -> through(index, matches))
        .toList();
  }

  /** Told before an index is used, which it is made ready for. */
  private boolean mayServe(SortedIndex index) {
    return conditions.isOn(index.firstKey())
        || (wanted > 0 && !order.isAny() && order.keys().get(0).getKey().equals(index.firstKey()));
  }

  private Stream<Search> through(SortedIndex index, Predicate<Document> matches) {
    String first = index.firstKey();
    Stream<List<Range>> parts =
        index.isMultiple()
            ? conditions.ranges(first).stream().map(range -> parts(index, range))
            : Stream.of(parts(index, conditions.range(first)));
    List<Range> alternatives = conditions.alternatives(first);
    return (alternatives.isEmpty() ? parts : Stream.concat(parts, Stream.of(alternatives)))
        .flatMap(ranges -> search(index, ranges, matches));
  }

  /** The values in the range, if they are few and what has one value is in order. */
  private List<Range> parts(SortedIndex index, Range range) {
    if (range.equals(Range.ALL)
        || wanted == 0
        || order.names(index.firstKey())
        || order.direction(index.getKeys(), 1) == 0) {
      return List.of(range);
    }
    List<Range> points = index.points(range, SIDE_BY_SIDE);
    return points.size() < SIDE_BY_SIDE ? points : List.of(range);
  }

  private Stream<Search> search(
      SortedIndex index, List<Range> firsts, Predicate<Document> matches) {
    List<IndexSpan> spans =
        firsts.stream().map(first -> IndexSpan.of(index.getKeys(), first, conditions)).toList();
    int fixed = spans.stream().mapToInt(IndexSpan::fixed).min().orElse(1);
    int direction = order.isAny() ? 1 : order.direction(index.getKeys(), fixed);
    boolean isOneValue = fixed > 0 && (spans.size() == 1 || !order.names(index.firstKey()));
    boolean isOneSpan = spans.size() == 1 && !index.isMultiple();
    boolean isOrdered = direction != 0 && wanted > 0 && (isOneValue || isOneSpan);
    if (firsts.equals(List.of(Range.ALL)) && (order.isAny() || !isOrdered)) {
      return Stream.empty();
    }
    Iterator<IndexEntry> entries = index.between(spans, isOrdered && direction < 0);
    return Stream.of(
        isOrdered
            ? new Search(entries, matches, wanted)
            : new Search(entries, conditions::mayHold, Integer.MAX_VALUE));
  }
}
