package dk.partsync.command.sync;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncLaneFreed;
import dk.partsync.api.sync.SyncLaneTaken;
import dk.partsync.api.sync.SyncMode;
import org.axonframework.eventsourcing.EventSourcingHandler;
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
  private boolean fullDone;
  private boolean everCompleted;
  private @Nullable SourceFile lastSource;

  @SuppressWarnings("NullAway.Init")
  SyncLane() {}

  static String idOf(Register register) {
    return "sync-" + register;
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

  boolean isFullDone() {
    return fullDone;
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
  void evolve(SyncLaneFreed event) {
    runId = null;
    if (event.completed() != null) {
      everCompleted = true;
      fullDone |= event.completed() == SyncMode.FULL;
      lastSource = event.source();
    }
  }
}
