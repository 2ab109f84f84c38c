package dk.partsync.command.sync;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncLaneFreed;
import dk.partsync.api.sync.SyncLaneTaken;
import dk.partsync.api.sync.SyncMode;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The way into a register's parties, wide enough for one run. The event store itself refuses a
 * second run: taking the lane and starting the run are one append.
 */
public class SyncLane {

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private String id;

  private @Nullable String runId;
  private @Nullable Instant fullDoneAt;
  private boolean everCompleted;
  private @Nullable SourceFile lastSource;

  @SuppressWarnings("NullAway.Init")
  SyncLane() {}

  static String idOf(Register register) {
    return "sync-" + register;
  }

  /** The run that is in a register's lane now, read beside the lane's lock. */
  public static @Nullable String runIn(Register register, EventStore events) {
    String inLane = null;
    DomainEventStream facts = events.readEvents(idOf(register));
    while (facts.hasNext()) {
      inLane = facts.next().getPayload() instanceof SyncLaneTaken taken ? taken.runId() : null;
    }
    return inLane;
  }

  void take(Register register, String newRunId) {
    if (runId != null) {
      throw new CommandRejected(
          RejectionCode.RUN_IN_PROGRESS,
          "Another run of " + register + " has not ended: " + runId + ".");
    }
    apply(new SyncLaneTaken(register, newRunId));
  }

  /**
   * The run leaves the lane, if it is the one in it.
   *
   * @param completed the mode of a real run that did its work, none for any other end
   */
  void free(
      Register register,
      String endedRunId,
      @Nullable SyncMode completed,
      @Nullable SourceFile source) {
    if (endedRunId.equals(runId)) {
      apply(new SyncLaneFreed(register, endedRunId, completed, completed == null ? null : source));
    }
  }

  /**
   * Whether everything is to be asked for.
   *
   * @param every after how long again; none for once and for all
   */
  boolean isFullDue(@Nullable Duration every, Instant now) {
    return fullDoneAt == null || (every != null && !fullDoneAt.plus(every).isAfter(now));
  }

  boolean isFirstImport() {
    return !everCompleted;
  }

  @Nullable SourceFile lastSource() {
    return lastSource;
  }

  @EventSourcingHandler
  void evolve(SyncLaneTaken event) {
    id = idOf(event.register());
    runId = event.runId();
  }

  @EventSourcingHandler
  void evolve(SyncLaneFreed event, @Timestamp Instant at) {
    runId = null;
    if (event.completed() != null) {
      everCompleted = true;
      fullDoneAt = event.completed() == SyncMode.FULL ? at : fullDoneAt;
      lastSource = event.source();
    }
  }
}
