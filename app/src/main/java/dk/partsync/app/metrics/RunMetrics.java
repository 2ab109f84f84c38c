package dk.partsync.app.metrics;

import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.SyncChunkApplied;
import dk.partsync.api.sync.SyncRunCancelled;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunEvent;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.api.sync.SyncRunHeld;
import dk.partsync.api.sync.SyncRunPlanned;
import dk.partsync.api.sync.SyncRunRejected;
import dk.partsync.api.sync.SyncRunState;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sync runs by how they ended, and rows by what became of them, told by the events of runs. */
@Component
class RunMetrics {

  private static final Logger log = LoggerFactory.getLogger(RunMetrics.class);

  private final RunOrigins origins;
  private final MeterRegistry registry;

  RunMetrics(RunOrigins origins, MeterRegistry registry) {
    this.origins = origins;
    this.registry = registry;
  }

  /** Takes in an event that has been stored. It never fails: what it counts has happened. */
  void stored(EventMessage<?> event) {
    if (event.getPayload() instanceof SyncRunEvent told) {
      try {
        count(told, event);
      } catch (RuntimeException e) {
        log.warn("Metrics of run {} are not whole: {}", told.runId(), e.getClass().getName());
      }
    }
  }

  private void count(SyncRunEvent event, EventMessage<?> message) {
    if (event instanceof SyncRunPlanned planned) {
      planned(origins.of(event.runId()), planned.counts());
    } else if (event instanceof SyncChunkApplied applied) {
      applied(origins.of(event.runId()), applied.counts());
    } else if (event instanceof SyncRunHeld held) {
      held.reasons()
          .forEach(
              reason ->
                  counter(origins.of(event.runId()), "partsync.sync.runs.held", "Runs that wait")
                      .tag("reason", reason.code().name())
                      .register(registry)
                      .increment());
    } else if (event instanceof SyncRunCompleted) {
      ended(event, message, SyncRunState.COMPLETED, "NONE");
    } else if (event instanceof SyncRunFailed failed) {
      ended(event, message, SyncRunState.FAILED, failed.code().name());
    } else if (event instanceof SyncRunCancelled) {
      ended(event, message, SyncRunState.CANCELLED, "NONE");
    } else if (event instanceof SyncRunRejected) {
      ended(event, message, SyncRunState.REJECTED, "NONE");
    }
  }

  /** What a plan finds is done by chunks later, save for the rows that nothing is done for. */
  private void planned(RunOrigin run, PlanCounts counts) {
    if (!run.dryRun()) {
      rows(run, "UNCHANGED", counts.unchanged());
      rows(run, "REJECTED", counts.rejected());
      rows(run, "SUPERSEDED", counts.superseded());
    }
  }

  private void applied(RunOrigin run, AppliedCounts counts) {
    rows(run, "CREATED", counts.created());
    rows(run, "CHANGED", counts.changed());
    rows(run, "UNCHANGED", counts.unchanged());
    rows(run, "REOPENED", counts.reopened());
    rows(run, "CLOSED", counts.closed());
  }

  private void rows(RunOrigin run, String outcome, long count) {
    counter(run, "partsync.sync.rows", "Rows of registers by what became of them")
        .tag("outcome", outcome)
        .register(registry)
        .increment((double) count);
  }

  private void ended(SyncRunEvent event, EventMessage<?> end, SyncRunState state, String reason) {
    RunOrigin run = origins.of(event.runId());
    Timer.builder("partsync.sync.runs")
        .description("Sync runs that have ended, from start to end")
        .tag("register", run.register().name())
        .tag("mode", run.mode().name())
        .tag("dry_run", String.valueOf(run.dryRun()))
        .tag("state", state.name())
        .tag("reason", reason)
        .register(registry)
        .record(Duration.between(run.startedAt(), end.getTimestamp()));
  }

  private static Counter.Builder counter(RunOrigin run, String name, String description) {
    return Counter.builder(name).description(description).tag("register", run.register().name());
  }
}
