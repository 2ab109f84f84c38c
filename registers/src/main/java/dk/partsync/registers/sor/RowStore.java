package dk.partsync.registers.sor;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sor.SorStamp;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Good rows without their line, with the keys of their raw bytes: about a hundred bytes each, where
 * objects take four times as many. A row can be read by any thread that was given its place.
 */
final class RowStore implements KeyIndex.Keys {

  private static final int PAGE_BITS = 18;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final int FIXED_PART = 64;
  private static final int NO_DAY = Integer.MIN_VALUE;

  private volatile byte[][] pages = {};
  private int last = -1;
  private int used = PAGE;

  /** Where the row is from now on. */
  synchronized long add(RowKey key, ChosenRow row) {
    byte[] name = row.name().getBytes(StandardCharsets.UTF_8);
    byte[] hash = row.stamp().contentHash().getBytes(StandardCharsets.US_ASCII);
    ByteBuffer target = room(FIXED_PART + name.length + hash.length);
    long place = ((long) last << PAGE_BITS) + target.position();
    target.putLong(key.high()).putLong(key.low()).putLong(number(row.sorId()));
    put(row.startDate(), target);
    put(row.endDate(), target);
    put(row.stamp().validFrom(), target);
    LocalDateTime updatedAt = row.stamp().updatedAt();
    put(updatedAt == null ? null : updatedAt.toLocalDate(), target);
    target.putLong(updatedAt == null ? 0 : updatedAt.toLocalTime().toNanoOfDay());
    target.put((byte) (row.cut() ? 1 : 0));
    put(hash, target);
    put(name, target);
    used = target.position();
    return place;
  }

  private ByteBuffer room(int bytes) {
    if (used + bytes > PAGE) {
      byte[][] more = Arrays.copyOf(pages, last + 2);
      more[++last] = new byte[PAGE];
      pages = more;
      used = 0;
    }
    return ByteBuffer.wrap(pages[last], used, PAGE - used);
  }

  @Override
  public long high(long place) {
    return at(place, 0).getLong();
  }

  @Override
  public long low(long place) {
    return at(place, Long.BYTES).getLong();
  }

  /** The unit of a row, as {@link #number} gives it. */
  long unit(long place) {
    return at(place, 2 * Long.BYTES).getLong();
  }

  ChosenRow row(long place, long line) {
    ByteBuffer source = at(place, 2 * Long.BYTES);
    SorId id = new SorId(Long.toString(source.getLong()));
    LocalDate start = LocalDate.ofEpochDay(source.getInt());
    LocalDate end = day(source);
    LocalDate validFrom = day(source);
    LocalDate editDay = day(source);
    LocalTime editTime = LocalTime.ofNanoOfDay(source.getLong());
    LocalDateTime updatedAt = editDay == null ? null : editDay.atTime(editTime);
    boolean cut = source.get() == 1;
    String hash = new String(text(source), StandardCharsets.US_ASCII);
    String name = new String(text(source), StandardCharsets.UTF_8);
    return new ChosenRow(line, id, name, start, end, new SorStamp(validFrom, updatedAt, hash), cut);
  }

  /** A SOR id has at most 18 digits and no leading zero. */
  static long number(SorId id) {
    return Long.parseLong(id.value());
  }

  private ByteBuffer at(long place, int further) {
    int offset = (int) (place & (PAGE - 1)) + further;
    return ByteBuffer.wrap(pages[(int) (place >> PAGE_BITS)], offset, PAGE - offset);
  }

  private static void put(@Nullable LocalDate day, ByteBuffer target) {
    target.putInt(day == null ? NO_DAY : Math.toIntExact(day.toEpochDay()));
  }

  private static @Nullable LocalDate day(ByteBuffer source) {
    int day = source.getInt();
    return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
  }

  private static void put(byte[] text, ByteBuffer target) {
    target.putShort((short) text.length).put(text);
  }

  private static byte[] text(ByteBuffer source) {
    byte[] text = new byte[source.getShort()];
    source.get(text);
    return text;
  }
}
