package dk.partsync.store.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Entries in order, no two of them equal, in blocks that are small enough to be shifted when one
 * comes between.
 */
final class SortedEntries {

  private static final Comparator<IndexEntry> ORDER =
      (one, two) -> Arrays.compareUnsigned(one.key(), two.key());

  private final List<EntryBlock> blocks = new ArrayList<>();

  void addAll(List<IndexEntry> added) {
    added.sort(ORDER);
    if (!blocks.isEmpty()) {
      added.forEach(this::add);
      return;
    }
    int share = EntryBlock.FULL / 2;
    for (int start = 0; start < added.size(); start += share) {
      blocks.add(EntryBlock.of(added.subList(start, Math.min(start + share, added.size()))));
    }
  }

  private void add(IndexEntry entry) {
    Place place = firstThat(key -> Arrays.compareUnsigned(key, entry.key()) > 0);
    int number = Math.min(place.block, blocks.size() - 1);
    EntryBlock block = blocks.get(number);
    block.insert(
        number == place.block ? place.offset : block.size(), entry.key(), entry.position());
    if (block.isFull()) {
      blocks.add(number + 1, block.split());
    }
  }

  /** Whether there was an entry that is equal to this one; there is none any more. */
  boolean remove(byte[] equal) {
    Place place = firstThat(key -> Arrays.compareUnsigned(key, equal) >= 0);
    if (place.block == blocks.size()) {
      return false;
    }
    EntryBlock block = blocks.get(place.block);
    if (!Arrays.equals(block.key(place.offset), equal)) {
      return false;
    }
    block.remove(place.offset);
    if (block.size() == 0) {
      blocks.remove(place.block);
    }
    return true;
  }

  void clear() {
    blocks.clear();
  }

  /**
   * A part of the entries, until the next change.
   *
   * @param begun true from the first entry on
   * @param ended true behind the last entry
   */
  Slice between(Predicate<byte[]> begun, Predicate<byte[]> ended) {
    return new Slice(firstThat(begun), firstThat(ended));
  }

  /** Place of the first entry for which the condition is true, as for all that follow it. */
  private Place firstThat(Predicate<byte[]> condition) {
    int block =
        first(
            blocks.size(),
            number -> {
              EntryBlock entries = blocks.get(number);
              return condition.test(entries.key(entries.size() - 1));
            });
    if (block == blocks.size()) {
      return new Place(block, 0);
    }
    EntryBlock entries = blocks.get(block);
    return new Place(block, first(entries.size(), offset -> condition.test(entries.key(offset))));
  }

  private static int first(int size, IntPredicate condition) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private record Place(int block, int offset) {}

  /** Entries that follow each other, of which only the documents' positions are looked at. */
  final class Slice {

    private final Place low;
    private final Place high;

    private Slice(Place low, Place high) {
      this.low = low;
      this.high = high;
    }

    int size() {
      int size = 0;
      for (int block = low.block; block < blocks.size() && block <= high.block; block++) {
        size += Math.max(end(block) - start(block), 0);
      }
      return size;
    }

    /** Shows the positions in order, or in the opposite one, until one is the last to be seen. */
    void walk(boolean backwards, IntPredicate isLast) {
      int last = Math.min(high.block, blocks.size() - 1);
      for (int number = low.block; number <= last; number++) {
        int block = backwards ? last - (number - low.block) : number;
        if (walk(block, backwards, isLast)) {
          return;
        }
      }
    }

    private boolean walk(int block, boolean backwards, IntPredicate isLast) {
      EntryBlock entries = blocks.get(block);
      int start = start(block);
      int end = end(block);
      for (int offset = start; offset < end; offset++) {
        if (isLast.test(entries.position(backwards ? end - 1 - (offset - start) : offset))) {
          return true;
        }
      }
      return false;
    }

    private int start(int block) {
      return block == low.block ? low.offset : 0;
    }

    private int end(int block) {
      return block == high.block ? high.offset : blocks.get(block).size();
    }
  }
}
