package dk.partsync.command.sor;

import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.api.sync.SyncChangesPlanned;
import dk.partsync.command.sync.SyncJob;
import dk.partsync.command.sync.SyncPlanPart;
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
 * Walks a recorded plan and the snapshot side by side: tells the reader which lines are wanted, and
 * hands a chunk on when its rows have come.
 */
final class PlanCursor implements PrimitiveIterator.OfLong {

  /** A chunk of the plan with what the source says of its units, closings left out. */
  record Chunk(int number, List<PlannedChange> planned, int wanted, List<SorRow> rows) {

    boolean isFull() {
      return rows.size() == wanted;
    }
  }

  private final EventStore events;
  private final SyncJob job;
  private final Consumer<Chunk> full;
  private final Deque<Chunk> waiting = new ArrayDeque<>();
  private final Deque<Long> lines = new ArrayDeque<>();
  private DomainEventStream parts = DomainEventStream.empty();
  private int nextChunk;

  PlanCursor(EventStore events, SyncJob job, Consumer<Chunk> full) {
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

  void accept(SorRow row) {
    Chunk chunk = waiting.element();
    chunk.rows().add(row);
    handOn();
  }

  /** After the last row: chunks of closings alone are left. */
  void finish() {
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
    waiting.add(new Chunk(number, part.changes(), wanted.size(), new ArrayList<>()));
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
    return change.action() != SyncAction.CLOSE;
  }
}
