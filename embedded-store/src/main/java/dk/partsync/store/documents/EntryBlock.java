package dk.partsync.store.documents;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Some entries in order. Their positions lie beside each other, to be read without the keys. */
final class EntryBlock {

  static final int FULL = 512;

  private final byte[] @Nullable [] keys = new byte[FULL][];
  private final int[] positions = new int[FULL];
  private int size;

  static EntryBlock of(List<IndexEntry> entries) {
    EntryBlock block = new EntryBlock();
    entries.forEach(entry -> block.insert(block.size, entry.key(), entry.position()));
    return block;
  }

  int size() {
    return size;
  }

  /** Whether it has to be split before the next entry comes. */
  boolean isFull() {
    return size == FULL;
  }

  byte[] key(int offset) {
    return Objects.requireNonNull(keys[offset]);
  }

  int position(int offset) {
    return positions[offset];
  }

  void insert(int offset, byte[] key, int position) {
    shift(offset, offset + 1);
    keys[offset] = key;
    positions[offset] = position;
    size++;
  }

  void remove(int offset) {
    shift(offset + 1, offset);
    size--;
    keys[size] = null;
  }

  /** Keeps the first half; answers a block of the other. */
  EntryBlock split() {
    EntryBlock second = new EntryBlock();
    for (int offset = FULL / 2; offset < size; offset++) {
      second.insert(second.size, key(offset), position(offset));
      keys[offset] = null;
    }
    size = FULL / 2;
    return second;
  }

  private void shift(int from, int to) {
    System.arraycopy(keys, from, keys, to, size - from);
    System.arraycopy(positions, from, positions, to, size - from);
  }
}
