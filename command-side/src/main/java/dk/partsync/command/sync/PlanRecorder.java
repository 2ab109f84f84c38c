package dk.partsync.command.sync;

import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.RecordPlannedChanges;
import dk.partsync.api.sync.RecordRejectedRows;
import dk.partsync.api.sync.RejectedRow;
import java.util.List;

/** Writes an attempt at planning down, some chunks at a time. */
public final class PlanRecorder {

  private final Parts<List<PlannedChange>> chunkGroups;
  private final Parts<PlannedChange> chunks;
  private final Parts<RejectedRow> rejected;

  /**
   * For one attempt.
   *
   * @param chunkSize parties in a chunk, at most {@link Parts#SIZE}
   */
  public PlanRecorder(SystemCommands commands, String runId, String planId, int chunkSize) {
    chunkGroups =
        new Parts<>(
            RecordPlannedChanges.CHUNKS,
            (part, group) ->
                commands.send(
                    new RecordPlannedChanges(
                        runId, planId, part * RecordPlannedChanges.CHUNKS, group)));
    chunks = new Parts<>(chunkSize, (chunk, changes) -> chunkGroups.add(changes));
    rejected =
        new Parts<>(
            Parts.SIZE,
            (part, rows) -> commands.send(new RecordRejectedRows(runId, planId, part, rows)));
  }

  public void add(PlannedChange change) {
    chunks.add(change);
  }

  public void add(RejectedRow row) {
    rejected.add(row);
  }

  /** Writes the rest of the changes; answers how many chunks there are. */
  public int finishChanges() {
    int count = chunks.finish();
    chunkGroups.finish();
    return count;
  }

  /** Writes the rest of the rejected rows; answers how many parts there are. */
  public int finishRejected() {
    return rejected.finish();
  }
}
