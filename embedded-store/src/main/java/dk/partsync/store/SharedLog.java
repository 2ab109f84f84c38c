package dk.partsync.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the log that were read last, shared by all who follow it: what one of them has read,
 * checked and decoded, the next ones find here. Those who are far apart read for themselves. One
 * read is some parts, which are made of it one by one.
 */
final class SharedLog {

  /** More than a chunk of an import and its receipt, so that these are one read as a rule. */
  private static final int READ_EVENTS = 2_048;

  /** Of a read, what is decoded at once: decoded events are large, and few should be alive. */
  private static final int BLOCK_EVENTS = 250;

  private static final long BLOCK_BYTES = 1 << 20;

  /** In stored form; decoded, events take some times as much. */
  private static final long MOST_BYTES = 2 << 20;

  private static final int MOST_BLOCKS = 32;
  private static final int MOST_READS_AHEAD = 4;

  private final SqliteEventStorageEngine engine;
  private final LongSupplier slowest;
  private final Map<Long, Block> blocks = new LinkedHashMap<>(MOST_BLOCKS, 0.75f, true);
  private final Map<Long, List<TrackedDomainEventData<byte[]>>> ahead = new LinkedHashMap<>();

  /**
   * @param slowest position of the follower that is furthest behind; what all are past is not kept
   */
  SharedLog(SqliteEventStorageEngine engine, LongSupplier slowest) {
    this.engine = engine;
    this.slowest = slowest;
  }

  /**
   * Events that stand behind a position.
   *
   * @param events in the order of the log
   * @param upTo position that the part reaches; the one asked for at the end of the log
   */
  record Part(List<TrackedEventMessage<?>> events, long upTo) {}

  /** Position of the last acknowledged event. */
  long end() {
    return engine.acknowledgedPosition();
  }

  /** Some of the events behind the position, none at the end of the log. */
  Part after(long position) {
    Part part = block(position).after(position);
    forgetOldest();
    return part;
  }

  private synchronized Block block(long position) {
    for (Block block : blocks.values()) {
      if (block.covers(position)) {
        return Objects.requireNonNull(blocks.get(block.start));
      }
    }
    return blocks.computeIfAbsent(position, Block::new);
  }

  private synchronized void forgetOldest() {
    long needed = slowest.getAsLong();
    blocks.values().removeIf(block -> block.isFull() && block.upTo.get() <= needed);
    synchronized (ahead) {
      ahead.entrySet().removeIf(read -> read.getKey() + read.getValue().size() <= needed);
    }
    long bytes = blocks.values().stream().mapToLong(block -> block.bytes.get()).sum();
    Iterator<Block> oldest = blocks.values().iterator();
    while (oldest.hasNext() && (bytes > MOST_BYTES || blocks.size() > MOST_BLOCKS)) {
      bytes -= oldest.next().bytes.get();
      oldest.remove();
    }
  }

  /** The next rows behind the position; others that came with them wait for who asks for those. */
  private List<TrackedDomainEventData<byte[]>> rows(long position) {
    List<TrackedDomainEventData<byte[]>> rows = takeAhead(position);
    if (rows == null) {
      rows = engine.readLog(position, READ_EVENTS);
    }
    if (rows.size() > BLOCK_EVENTS) {
      keepAhead(position + BLOCK_EVENTS, List.copyOf(rows.subList(BLOCK_EVENTS, rows.size())));
      rows = rows.subList(0, BLOCK_EVENTS);
    }
    return rows;
  }

  private @Nullable List<TrackedDomainEventData<byte[]>> takeAhead(long position) {
    synchronized (ahead) {
      return ahead.remove(position);
    }
  }

  private void keepAhead(long position, List<TrackedDomainEventData<byte[]>> rows) {
    synchronized (ahead) {
      ahead.put(position, rows);
      if (ahead.size() > MOST_READS_AHEAD) {
        ahead.remove(ahead.keySet().iterator().next());
      }
    }
  }

  /** Events from one position on, read when somebody first asks for them, until they are enough. */
  private final class Block {

    private final long start;
    private final AtomicLong bytes = new AtomicLong();
    private List<TrackedEventMessage<?>> events = List.of();
    private final AtomicLong upTo;

    Block(long start) {
      this.start = start;
      this.upTo = new AtomicLong(start);
    }

    boolean covers(long position) {
      long reached = upTo.get();
      return position >= start && (position < reached || (position == reached && !isFull()));
    }

    synchronized Part after(long position) {
      while (upTo.get() <= position && !isFull() && upTo.get() < end()) {
        readOn();
      }
      return new Part(behind(position), Math.max(upTo.get(), position));
    }

    private boolean isFull() {
      return upTo.get() - start >= BLOCK_EVENTS || bytes.get() >= BLOCK_BYTES;
    }

    private void readOn() {
      List<TrackedDomainEventData<byte[]>> rows = rows(upTo.get());
      List<TrackedEventMessage<?>> longer = new ArrayList<>(events);
      longer.addAll(engine.messages(rows));
      events = List.copyOf(longer);
      bytes.addAndGet(rows.stream().mapToLong(row -> row.getPayload().getData().length).sum());
      upTo.addAndGet(rows.size());
    }

    private List<TrackedEventMessage<?>> behind(long position) {
      int first = events.size();
      while (first > 0
          && SqliteEventStorageEngine.position(events.get(first - 1).trackingToken()) > position) {
        first--;
      }
      return events.subList(first, events.size());
    }
  }
}
