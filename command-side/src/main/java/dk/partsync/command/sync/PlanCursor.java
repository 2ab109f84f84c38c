package dk.partsync.command.sync;

import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncChangesPlanned;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Walks a recorded plan and its source side by side: tells the reader which lines are wanted, and
 * hands a chunk on when its rows have come.
 *
 * @param <R> a row of the source
 */
public final class PlanCursor<R> implements PrimitiveIterator.OfLong {

  /** A chunk of the plan with what the source says of its parties, missing ones left out. */
  public record Chunk<R>(int number, List<PlannedChange> planned, int wanted, List<R> rows) {

    boolean isFull() {
      return rows.size() == wanted;
    }
  }

  private final EventStore events;
  private final SyncJob job;
  private final Consumer<Chunk<R>> full;
  private final Deque<Chunk<R>> waiting = new ArrayDeque<>();
  private final Deque<Long> lines = new ArrayDeque<>();
  private DomainEventStream parts = DomainEventStream.empty();
  private int nextChunk;

  /** A walk from the next chunk of the job on. */
  public PlanCursor(EventStore events, SyncJob job, Consumer<Chunk<R>> full) {
    this.events = events;
    this.job = job;
    this.full = full;
    this.nextChunk = job.nextChunk();
  }

  @Override
  public boolean hasNext() {
    while (lines.isEmpty() && nextChunk < job.chunks()) {
      load(nextChunk++);
    }
    return !lines.isEmpty();
  }

  @Override
  public long nextLong() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return lines.remove();
  }

  /** Takes the row of the line that was asked for last. */
  public void accept(R row) {
    Chunk<R> chunk = waiting.element();
    chunk.rows().add(row);
    handOn();
  }

  /** After the last row: chunks of missing parties alone are left. */
  public void finish() {
    handOn();
  }

  private void handOn() {
    while (!waiting.isEmpty() && waiting.element().isFull()) {
      full.accept(waiting.remove());
    }
  }

  private void load(int number) {
    SyncChangesPlanned part = part(number);
    List<Long> wanted =
        part.changes().stream().filter(PlanCursor::hasRow).map(PlannedChange::line).toList();
    waiting.add(new Chunk<>(number, part.changes(), wanted.size(), new ArrayList<>()));
    lines.addAll(wanted);
  }

  private SyncChangesPlanned part(int number) {
    if (!parts.hasNext()) {
      parts =
          events.readEvents(
              SyncPlanPart.idOfChunk(String.valueOf(job.planId()), number),
              SyncPlanPart.sequenceOfChunk(number));
    }
    return (SyncChangesPlanned) parts.next().getPayload();
  }

  private static boolean hasRow(PlannedChange change) {
    return change.line() > 0;
  }
}
