package dk.partsync.store.documents;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Some entries in order. Their positions lie beside each other, to be read without the entries. */
final class EntryBlock {

  static final int FULL = 512;

  private final @Nullable IndexEntry[] entries = new IndexEntry[FULL];
  private final int[] positions = new int[FULL];
  private int size;

  static EntryBlock of(List<IndexEntry> entries) {
    EntryBlock block = new EntryBlock();
    entries.forEach(entry -> block.insert(block.size, entry));
    return block;
  }

  int size() {
    return size;
  }

  /** Whether it has to be split before the next entry comes. */
  boolean isFull() {
    return size == FULL;
  }

  IndexEntry get(int offset) {
    return Objects.requireNonNull(entries[offset]);
  }

  int position(int offset) {
    return positions[offset];
  }

  void insert(int offset, IndexEntry entry) {
    shift(offset, offset + 1);
    entries[offset] = entry;
    positions[offset] = entry.position();
    size++;
  }

  void remove(int offset) {
    shift(offset + 1, offset);
    size--;
    entries[size] = null;
  }

  /** Keeps the first half; answers a block of the other. */
  EntryBlock split() {
    EntryBlock second = new EntryBlock();
    for (int offset = FULL / 2; offset < size; offset++) {
      second.insert(second.size, get(offset));
      entries[offset] = null;
    }
    size = FULL / 2;
    return second;
  }

  private void shift(int from, int to) {
    System.arraycopy(entries, from, entries, to, size - from);
    System.arraycopy(positions, from, positions, to, size - from);
  }
}
