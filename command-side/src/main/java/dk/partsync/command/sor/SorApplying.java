package dk.partsync.command.sor;

import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sync.ApplySyncChunk;
import dk.partsync.command.sync.CommandsInTurn;
import dk.partsync.command.sync.PlanCursor;
import dk.partsync.command.sync.SyncJob;
import dk.partsync.command.sync.SystemCommands;
import dk.partsync.registers.sor.SorSnapshotReader;
import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Applies a recorded plan: one pass over the snapshot, a command for every thousand units. While a
 * chunk is applied the rows of the next are read.
 */
final class SorApplying {

  private final SorSources sources;
  private final SorSnapshotReader reader;
  private final EventStore events;
  private final SystemCommands commands;

  SorApplying(
      SorSources sources, SorSnapshotReader reader, EventStore events, SystemCommands commands) {
    this.sources = sources;
    this.reader = reader;
    this.events = events;
    this.commands = commands;
  }

  void apply(SyncJob job) {
    Path file = sources.open(job.fetched());
    CommandsInTurn chunks = new CommandsInTurn(commands);
    PlanCursor<SorRow> plan =
        new PlanCursor<>(events, job, chunk -> chunks.send(command(job, chunk)));
    reader.read(file, plan, plan::accept);
    plan.finish();
    chunks.finish();
  }

  private static ApplySyncChunk command(SyncJob job, PlanCursor.Chunk<SorRow> chunk) {
    return new ApplySyncChunk(job.runId(), chunk.number(), chunk.planned(), chunk.rows());
  }
}
