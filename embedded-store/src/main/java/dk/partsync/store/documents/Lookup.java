package dk.partsync.store.documents;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a query asks for through indexes. What meets every condition that an index knows is
 * told by positions alone; only those documents are held against the query, in the order that is
 * asked for if there is an index of it, until enough are found.
 *
 * @param wanted how many documents are enough, 0 for all
 * @param matching the document at a position if the query asks for it, none otherwise
 */
record Lookup(
    Conditions conditions, SortOrder order, int wanted, IntFunction<@Nullable Document> matching) {

  /** Whether an index can help; told before it is made ready to be asked. */
  boolean asks(SortedIndex index) {
    return !order.isNatural()
        && (conditions.isOn(index.firstKey())
            || (wanted > 0
                && !order.isAny()
                && order.keys().get(0).getKey().equals(index.firstKey())));
  }

  /**
   * The documents, or more of them if that is as easy, in any order; none if the indexes are of no
   * use.
   *
   * @param indexes ready to be asked
   */
  Optional<List<Document>> through(List<SortedIndex> indexes) {
    List<SortedIndex> usable = indexes.stream().filter(index -> !index.isUnusable()).toList();
    List<Span> spans =
        usable.stream().flatMap(this::spans).sorted(Comparator.comparingInt(Span::size)).toList();
    Optional<Walk> walk =
        wanted > 0 && !order.isAny()
            ? usable.stream()
                .flatMap(index -> Walk.through(index, conditions, order))
                .min(Comparator.comparingInt(Walk::size))
            : Optional.empty();
    return walk.map(inOrder -> found(spans, inOrder))
        .or(() -> spans.isEmpty() ? Optional.empty() : Optional.of(found(common(spans))));
  }

  /** Of each condition on the index's first key: all of them hold, though of different values. */
  private Stream<Span> spans(SortedIndex index) {
    String first = index.firstKey();
    Stream<Range> ranges =
        index.isMultiple() ? conditions.ranges(first).stream() : Stream.of(conditions.range(first));
    List<Range> alternatives = conditions.alternatives(first);
    Stream<List<Range>> alone = ranges.filter(range -> !range.equals(Range.ALL)).map(List::of);
    return (alternatives.isEmpty() ? alone : Stream.concat(alone, Stream.of(alternatives)))
        .map(firsts -> Span.of(index, firsts, conditions));
  }

  private List<Document> found(List<Span> spans, Walk walk) {
    List<Span> others =
        walk.size() <= wanted
            ? List.of()
            : spans.stream().filter(span -> !span.isOfSameRanges(walk.span())).toList();
    if (others.isEmpty()) {
      return found(walk, null);
    }
    BitSet common = common(others);
    return common.cardinality() <= wanted ? found(common) : found(walk, common);
  }

  /** What lies in all spans; those that come last are left out when few are left. */
  private BitSet common(List<Span> spans) {
    BitSet common = spans.get(0).positions();
    for (Span span : spans.subList(1, spans.size())) {
      if (common.cardinality() > wanted) {
        common.and(span.positions());
      }
    }
    return common;
  }

  private List<Document> found(BitSet positions) {
    List<Document> found = new ArrayList<>();
    positions.stream()
        .takeWhile(position -> !order.isAny() || isTooFew(found))
        .forEach(position -> add(position, found));
    return found;
  }

  private List<Document> found(Walk walk, @Nullable BitSet among) {
    List<Document> found = new ArrayList<>();
    walk.span()
        .slices()
        .get(0)
        .walk(
            walk.isBackwards(),
            position -> {
              if (among == null || among.get(position)) {
                add(position, found);
              }
              return !isTooFew(found);
            });
    return found;
  }

  private void add(int position, List<Document> found) {
    Document document = matching.apply(position);
    if (document != null) {
      found.add(document);
    }
  }

  private boolean isTooFew(List<Document> found) {
    return wanted == 0 || found.size() < wanted;
  }
}
