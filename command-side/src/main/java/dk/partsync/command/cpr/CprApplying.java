package dk.partsync.command.cpr;

import dk.partsync.api.cpr.CprDelivery;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.sync.ApplyCprChunk;
import dk.partsync.command.sync.PlanCursor;
import dk.partsync.command.sync.PlannedLines;
import dk.partsync.command.sync.RunFiles;
import dk.partsync.command.sync.SyncJob;
import dk.partsync.command.sync.SystemCommands;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Applies a recorded plan: one pass over what CPR said, a command for each chunk. */
final class CprApplying {

  private final RunFiles files;
  private final EventStore events;
  private final SystemCommands commands;

  CprApplying(RunFiles files, EventStore events, SystemCommands commands) {
    this.files = files;
    this.events = events;
    this.commands = commands;
  }

  void apply(SyncJob job) throws InterruptedException {
    PlanCursor<CprDelivery> plan = new PlanCursor<>(events, job, chunk -> send(job, chunk));
    PlannedLines.walk(files.open(job), CprLine.class, plan, CprApplying::delivery);
  }

  /** A chunk can lose a race for a person against a fetch by hand. */
  private void send(SyncJob job, PlanCursor.Chunk<CprDelivery> chunk) {
    commands.sendAgain(
        () -> new ApplyCprChunk(job.runId(), chunk.number(), chunk.planned(), chunk.rows()));
  }

  private static CprDelivery delivery(long number, CprLine line) {
    CprPerson person = Objects.requireNonNull(line.person());
    return new CprDelivery(number, person, line.stamp(person));
  }
}
