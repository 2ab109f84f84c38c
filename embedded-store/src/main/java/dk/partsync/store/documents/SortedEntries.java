package dk.partsync.store.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Entries in order, in blocks that are small enough to be shifted when one comes between. */
final class SortedEntries {

  private static final int FULL = 512;

  private final Comparator<IndexEntry> order;
  private final List<List<IndexEntry>> blocks = new ArrayList<>();

  /**
   * @param order no two entries are equal in it
   */
  SortedEntries(Comparator<IndexEntry> order) {
    this.order = order;
  }

  void addAll(List<IndexEntry> added) {
    added.sort(order);
    if (!blocks.isEmpty()) {
      added.forEach(this::add);
      return;
    }
    for (int start = 0; start < added.size(); start += FULL / 2) {
      int end = Math.min(start + FULL / 2, added.size());
      blocks.add(new ArrayList<>(added.subList(start, end)));
    }
  }

  private void add(IndexEntry entry) {
    Place place = firstThat(other -> order.compare(other, entry) > 0);
    int number = Math.min(place.block, blocks.size() - 1);
    List<IndexEntry> block = blocks.get(number);
    block.add(number == place.block ? place.offset : block.size(), entry);
    if (block.size() > FULL) {
      List<IndexEntry> second = block.subList(FULL / 2, block.size());
      blocks.add(number + 1, new ArrayList<>(second));
      second.clear();
    }
  }

  /** The entry that is equal to this one, which is there no more; none if there was none. */
  @Nullable IndexEntry remove(IndexEntry equal) {
    Place place = firstThat(other -> order.compare(other, equal) >= 0);
    if (place.block == blocks.size()) {
      return null;
    }
    List<IndexEntry> block = blocks.get(place.block);
    if (order.compare(block.get(place.offset), equal) != 0) {
      return null;
    }
    IndexEntry removed = block.remove(place.offset);
    if (block.isEmpty()) {
      blocks.remove(place.block);
    }
    return removed;
  }

  void clear() {
    blocks.clear();
  }

  /**
   * Entries in order, or in the opposite one.
   *
   * @param begun true from the first entry on
   * @param ended true behind the last entry
   */
  Iterator<IndexEntry> between(
      Predicate<IndexEntry> begun, Predicate<IndexEntry> ended, boolean backwards) {
    if (!backwards) {
      return new Walk(firstThat(begun), 1, ended.negate());
    }
    Place last = firstThat(ended);
    last.move(-1);
    return new Walk(last, -1, begun);
  }

  /** Place of the first entry for which the condition is true, as for all that follow it. */
  private Place firstThat(Predicate<IndexEntry> condition) {
    int block = first(blocks, list -> condition.test(list.get(list.size() - 1)));
    return new Place(block, block == blocks.size() ? 0 : first(blocks.get(block), condition));
  }

  private static <T> int first(List<T> list, Predicate<T> condition) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(list.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** A place in the blocks, or just outside them. */
  private final class Place {

    private int block;
    private int offset;

    Place(int block, int offset) {
      this.block = block;
      this.offset = offset;
    }

    void move(int step) {
      offset += step;
      if (offset < 0) {
        block--;
        offset = block < 0 ? 0 : blocks.get(block).size() - 1;
      } else if (offset >= blocks.get(block).size()) {
        block++;
        offset = 0;
      }
    }

    @Nullable IndexEntry entry() {
      return block < 0 || block >= blocks.size() ? null : blocks.get(block).get(offset);
    }
  }

  private static final class Walk implements Iterator<IndexEntry> {

    private final Place place;
    private final int step;
    private final Predicate<IndexEntry> goesOn;

    Walk(Place place, int step, Predicate<IndexEntry> goesOn) {
      this.place = place;
      this.step = step;
      this.goesOn = goesOn;
    }

    @Override
    public boolean hasNext() {
      IndexEntry entry = place.entry();
      return entry != null && goesOn.test(entry);
    }

    @Override
    public IndexEntry next() {
      IndexEntry entry = place.entry();
      if (entry == null) {
        throw new NoSuchElementException();
      }
      place.move(step);
      return entry;
    }
  }
}
