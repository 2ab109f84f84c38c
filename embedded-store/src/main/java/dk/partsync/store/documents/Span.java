package dk.partsync.store.documents;

import java.util.BitSet;
import java.util.List;

/**
 * Parts of an index that hold all that meets one condition.
 *
 * @param firsts ranges of the first key, of which one holds it
 */
record Span(SortedIndex index, List<Range> firsts, List<SortedEntries.Slice> slices) {

  static Span of(SortedIndex index, List<Range> firsts, Conditions conditions) {
    return new Span(
        index,
        firsts,
        firsts.stream()
            .map(first -> index.between(IndexSpan.of(index.getKeys(), first, conditions)))
            .toList());
  }

  /** How many entries it has. */
  int size() {
    return slices.stream().mapToInt(SortedEntries.Slice::size).sum();
  }

  /** The positions of its documents. */
  BitSet positions() {
    BitSet positions = new BitSet();
    for (SortedEntries.Slice slice : slices) {
      slice.walk(
          false,
          position -> {
            positions.set(position);
            return false;
          });
    }
    return positions;
  }

  boolean isOfSameRanges(Span other) {
    return index == other.index && firsts.equals(other.firsts);
  }
}
