package dk.partsync.command.cvr;

import dk.partsync.api.cvr.CvrDelivery;
import dk.partsync.api.sync.ApplyCvrChunk;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.command.sync.PlanCursor;
import dk.partsync.command.sync.PlannedLines;
import dk.partsync.command.sync.RunFiles;
import dk.partsync.command.sync.SyncJob;
import dk.partsync.command.sync.SystemCommands;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Applies a recorded plan: one pass over what CVR said, a command for each chunk. */
final class CvrApplying {

  private final RunFiles files;
  private final KnownCvrUnits units;
  private final EventStore events;
  private final SystemCommands commands;

  CvrApplying(RunFiles files, KnownCvrUnits units, EventStore events, SystemCommands commands) {
    this.files = files;
    this.units = units;
    this.events = events;
    this.commands = commands;
  }

  void apply(SyncJob job) throws InterruptedException {
    PlanCursor<CvrDelivery> plan =
        new PlanCursor<>(
            events, job, chunk -> commands.sendAgain(() -> command(job.runId(), chunk)));
    PlannedLines.walk(
        files.open(job), CvrLine.class, plan, (number, line) -> line.delivery(number));
  }

  private ApplyCvrChunk command(String runId, PlanCursor.Chunk<CvrDelivery> chunk) {
    List<PlannedChange> planned = new ArrayList<>();
    Map<String, KnownCvrUnit> known = atHead();
    Iterator<CvrDelivery> deliveries = chunk.rows().iterator();
    for (PlannedChange change : chunk.planned()) {
      planned.add(today(change, known.get(deliveries.next().unit().identity().unitId())));
    }
    return new ApplyCvrChunk(runId, chunk.number(), planned, chunk.rows());
  }

  /** A unit that somebody has registered since it was planned is begun already. */
  private static PlannedChange today(PlannedChange change, @Nullable KnownCvrUnit known) {
    return known == null || change.action() != SyncAction.CREATE
        ? change
        : PlannedChange.ofBusiness(SyncAction.CHANGE, known.partyId(), change.line(), null);
  }

  private Map<String, KnownCvrUnit> atHead() {
    try {
      return units.atHead();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was stopped");
    }
  }
}
