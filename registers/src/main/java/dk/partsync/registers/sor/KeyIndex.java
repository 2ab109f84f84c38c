package dk.partsync.registers.sor;

/**
 * A hash table of values that carry a key of 128 bits themselves: eight bytes a slot, no objects.
 */
final class KeyIndex {

  static final long NONE = -1;

  private static final int FIRST_SLOTS = 1 << 10;
  private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

  /** The key of a value. */
  interface Keys {

    long high(long value);

    long low(long value);
  }

  private final Keys keys;

  /** The values plus one, so that zero is a free slot. */
  private long[] slots = new long[FIRST_SLOTS];

  private int size;

  KeyIndex(Keys keys) {
    this.keys = keys;
  }

  int size() {
    return size;
  }

  /** The value with the key, {@link #NONE} when there is none. */
  long get(long high, long low) {
    return slots[slot(high, low)] - 1;
  }

  /**
   * Puts a value in the place of the one that has the same key.
   *
   * @param value not negative
   */
  void put(long value) {
    int slot = slot(keys.high(value), keys.low(value));
    size += slots[slot] == 0 ? 1 : 0;
    slots[slot] = value + 1;
    if (3L * size > 2L * slots.length) {
      grow();
    }
  }

  private int slot(long high, long low) {
    int mask = slots.length - 1;
    int slot = (int) (((high ^ low) * GOLDEN) >>> 32) & mask;
    while (slots[slot] != 0 && !hasKey(slots[slot] - 1, high, low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean hasKey(long value, long high, long low) {
    return keys.high(value) == high && keys.low(value) == low;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (long entry : old) {
      if (entry != 0) {
        slots[slot(keys.high(entry - 1), keys.low(entry - 1))] = entry;
      }
    }
  }
}
