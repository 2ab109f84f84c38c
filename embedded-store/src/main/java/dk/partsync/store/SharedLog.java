package dk.partsync.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * The parts of the log that were read last, shared by all who follow it: what one of them has read,
 * checked and decoded, the next ones find here. Those who are far apart read for themselves.
 */
final class SharedLog {

  /** About two chunks of an import, so that a chunk is one read as a rule. */
  private static final int BLOCK_EVENTS = 2048;

  /** In stored form; decoded, events take some times as much. */
  private static final long MOST_BYTES = 8 << 20;

  private static final int MOST_BLOCKS = 32;

  private final SqliteEventStorageEngine engine;
  private final Map<Long, Block> blocks = new LinkedHashMap<>(MOST_BLOCKS, 0.75f, true);

  SharedLog(SqliteEventStorageEngine engine) {
    this.engine = engine;
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
    Part part = block(position / BLOCK_EVENTS).after(position);
    forgetOldest();
    return part;
  }

  private synchronized Block block(long number) {
    return blocks.computeIfAbsent(number, Block::new);
  }

  private synchronized void forgetOldest() {
    long bytes = blocks.values().stream().mapToLong(block -> block.bytes.get()).sum();
    Iterator<Block> oldest = blocks.values().iterator();
    while (blocks.size() > 1 && (bytes > MOST_BYTES || blocks.size() > MOST_BLOCKS)) {
      bytes -= oldest.next().bytes.get();
      oldest.remove();
    }
  }

  /** So many events from one position on, read when somebody first asks for them. */
  private final class Block {

    private final long end;
    private List<TrackedEventMessage<?>> events = List.of();
    private long upTo;
    private final AtomicLong bytes = new AtomicLong();

    Block(long number) {
      this.upTo = number * BLOCK_EVENTS;
      this.end = upTo + BLOCK_EVENTS;
    }

    synchronized Part after(long position) {
      while (upTo <= position && upTo < SharedLog.this.end()) {
        readOn();
      }
      return new Part(behind(position), Math.max(upTo, position));
    }

    private void readOn() {
      List<TrackedDomainEventData<byte[]>> rows = engine.readLog(upTo, Math.toIntExact(end - upTo));
      List<TrackedEventMessage<?>> longer = new ArrayList<>(events);
      longer.addAll(engine.messages(rows));
      events = List.copyOf(longer);
      upTo += rows.size();
      bytes.addAndGet(rows.stream().mapToLong(row -> row.getPayload().getData().length).sum());
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
