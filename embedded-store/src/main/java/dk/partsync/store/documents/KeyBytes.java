package dk.partsync.store.documents;

import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values one after the other as bytes that compare, without signs, as the values do. No value's
 * bytes are the beginning of another's.
 */
final class KeyBytes {

  private static final int NOTHING = 1;
  private static final int NUMBER = 2;
  private static final int TEXT = 3;
  private static final int OBJECT_ID = 4;
  private static final int TRUTH = 5;
  private static final int MOMENT = 6;

  private static final int END_OF_TEXT = 0;

  private byte[] bytes = new byte[96];
  private int size;

  /** Whether there are bytes for a value of this kind. */
  static boolean has(@Nullable Object value) {
    return value == null
        || value instanceof String
        || value instanceof Instant
        || value instanceof Boolean
        || value instanceof ObjectId
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Double;
  }

  /**
   * @param ascending whether a greater value comes later
   * @throws IllegalArgumentException for a value of a kind that has no bytes
   */
  void add(@Nullable Object value, boolean ascending) {
    int start = size;
    add(value);
    for (int place = start; !ascending && place < size; place++) {
      bytes[place] = (byte) ~bytes[place];
    }
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  private void add(@Nullable Object value) {
    if (value == null) {
      append(NOTHING);
    } else if (value instanceof String text) {
      append(TEXT);
      addText(text);
    } else if (value instanceof Number number) {
      append(NUMBER);
      addNumber(number);
    } else if (value instanceof Instant moment) {
      append(MOMENT);
      addSigned(moment.getEpochSecond());
      addSigned(moment.getNano());
    } else if (value instanceof Boolean truth) {
      append(TRUTH);
      append(truth ? 1 : 0);
    } else if (value instanceof ObjectId id) {
      append(OBJECT_ID);
      for (byte part : id.toByteArray()) {
        append(part);
      }
    } else {
      throw new IllegalArgumentException("no bytes for a " + value.getClass().getName());
    }
  }

  /** The number of each UTF-16 unit and one in the manner of UTF-8: strings order by units. */
  private void addText(String text) {
    for (int place = 0; place < text.length(); place++) {
      int unit = text.charAt(place) + 1;
      if (unit < 0x80) {
        append(unit);
      } else if (unit < 0x800) {
        append(0xC0 | (unit >> 6));
        append(0x80 | (unit & 0x3F));
      } else {
        append(0xE0 + (unit >> 12));
        append(0x80 | ((unit >> 6) & 0x3F));
        append(0x80 | (unit & 0x3F));
      }
    }
    append(END_OF_TEXT);
  }

  /** As the nearest double, then what a whole number is away from that. */
  private void addNumber(Number number) {
    double nearest = number.doubleValue() + 0.0;
    long bits = Double.doubleToLongBits(nearest);
    addSigned(bits < 0 ? bits ^ Long.MAX_VALUE : bits);
    addSigned(number instanceof Double ? 0 : number.longValue() - (long) nearest);
  }

  private void addSigned(long number) {
    long unsigned = number ^ Long.MIN_VALUE;
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      append((int) (unsigned >>> shift));
    }
  }

  private void append(int next) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) next;
  }
}
