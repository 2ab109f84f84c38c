package dk.partsync.simulator.cvr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The key of a row, which orders rows and makes their cursors: its parts in base64 behind each
 * other with semicolons between, and that in base64 again (section 6.3).
 *
 * @param parts {@link String} or {@link Long}
 */
record Cursor(List<Object> parts) implements Comparable<Cursor> {

  private static final String SEPARATOR = ";";
  private static final String TIME = "registreringFra";

  Cursor {
    parts = List.copyOf(parts);
  }

  /**
   * @param row as it is shown
   */
  static Cursor of(Entity entity, Map<String, Object> row) {
    List<Object> parts = new ArrayList<>();
    for (String field : entity.key()) {
      Object value = Objects.requireNonNull(row.get(field));
      parts.add(field.equals(TIME) ? sevenDecimals(value) : value);
    }
    return new Cursor(parts);
  }

  static Cursor ofNotice(long id) {
    return new Cursor(List.of("1", id));
  }

  /**
   * Reads a cursor.
   *
   * @param kinds of its parts
   * @throws IllegalArgumentException when it is none
   */
  static Cursor read(String text, List<Class<?>> kinds) {
    String inner = new String(Base64.getDecoder().decode(text), StandardCharsets.US_ASCII);
    String[] encoded = inner.split(SEPARATOR, -1);
    if (encoded.length != kinds.size()) {
      throw new IllegalArgumentException("not a cursor of this entity");
    }
    List<Object> parts = new ArrayList<>();
    for (int i = 0; i < encoded.length; i++) {
      byte[] bytes = Base64.getDecoder().decode(encoded[i]);
      parts.add(
          kinds.get(i) == Long.class ? number(bytes) : new String(bytes, StandardCharsets.UTF_8));
    }
    return new Cursor(parts);
  }

  /** The kinds of the parts of an entity's keys. */
  static List<Class<?>> kinds(Entity entity) {
    List<Class<?>> kinds = new ArrayList<>();
    for (String field : entity.key()) {
      kinds.add(field.equals("sekvens") ? Long.class : String.class);
    }
    return kinds;
  }

  String text() {
    Base64.Encoder encoder = Base64.getEncoder();
    List<String> encoded = parts.stream().map(part -> encoder.encodeToString(bytes(part))).toList();
    return encoder.encodeToString(
        String.join(SEPARATOR, encoded).getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public int compareTo(Cursor other) {
    for (int i = 0; i < parts.size(); i++) {
      Object mine = parts.get(i);
      Object others = other.parts.get(i);
      int comparison =
          mine instanceof Long number
              ? number.compareTo((Long) others)
              : ((String) mine).compareTo((String) others);
      if (comparison != 0) {
        return comparison;
      }
    }
    return 0;
  }

  private static byte[] bytes(Object part) {
    return part instanceof Long number
        ? ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(number).array()
        : part.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Long number(byte[] bytes) {
    if (bytes.length != Long.BYTES) {
      throw new IllegalArgumentException("not a cursor of this entity");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
  }

  private static String sevenDecimals(Object time) {
    return time.toString().replace("Z", "0+00:00");
  }
}
