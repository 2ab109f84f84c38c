package dk.partsync.command.cpr;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.cpr.CprDelivery;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.sync.ApplyCprChunk;
import dk.partsync.command.sync.PlanCursor;
import dk.partsync.command.sync.SyncJob;
import dk.partsync.command.sync.SystemCommands;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Applies a recorded plan: one pass over what CPR said, a command for each chunk. */
final class CprApplying {

  private static final int TRIES = 3;

  private final CprFiles files;
  private final EventStore events;
  private final SystemCommands commands;

  CprApplying(CprFiles files, EventStore events, SystemCommands commands) {
    this.files = files;
    this.events = events;
    this.commands = commands;
  }

  void apply(SyncJob job) throws InterruptedException {
    PlanCursor<CprDelivery> plan = new PlanCursor<>(events, job, chunk -> send(job, chunk));
    Wanted wanted = new Wanted(plan);
    CprLineReader.read(files.open(job), wanted::receive);
    plan.finish();
  }

  /** A chunk that lost a race for a person against a fetch by hand is sent again. */
  private void send(SyncJob job, PlanCursor.Chunk<CprDelivery> chunk) {
    ApplyCprChunk command =
        new ApplyCprChunk(job.runId(), chunk.number(), chunk.planned(), chunk.rows());
    for (int attempt = 1; ; attempt++) {
      try {
        commands.send(command);
        return;
      } catch (CommandRejected e) {
        throw e;
      } catch (RuntimeException e) {
        if (attempt == TRIES || Thread.currentThread().isInterrupted()) {
          throw e;
        }
      }
    }
  }

  /** Picks the lines that the plan wants. */
  private static final class Wanted {

    private final PlanCursor<CprDelivery> plan;
    private long next;

    Wanted(PlanCursor<CprDelivery> plan) {
      this.plan = plan;
      advance();
    }

    void receive(long number, CprLineReader.Text text) {
      if (number == next) {
        CprLine line = text.line();
        CprPerson person = Objects.requireNonNull(line.person());
        plan.accept(new CprDelivery(number, person, line.stamp(person)));
        advance();
      }
    }

    private void advance() {
      next = plan.hasNext() ? plan.nextLong() : 0;
    }
  }
}
