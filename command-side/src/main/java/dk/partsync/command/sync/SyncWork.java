package dk.partsync.command.sync;

import dk.partsync.api.BackgroundThreads;
import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.sync.FailSyncRun;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.RecordSourceFetched;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.registers.http.SourceException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Does the steps of runs on threads of its own. Knows only what this process is doing now: when it
 * stops, the run's events say where to go on.
 */
final class SyncWork implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(SyncWork.class);
  private static final String RUN = "runId";
  private static final long FAREWELL_SECONDS = 8;

  private final Map<Register, RegisterWork> registers;
  private final SystemCommands commands;
  private final Map<Step, Future<?>> active = new ConcurrentHashMap<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(BackgroundThreads.named("sync-work"));
  private volatile boolean closed;

  SyncWork(Map<Register, RegisterWork> registers, SystemCommands commands) {
    this.registers = Map.copyOf(registers);
    this.commands = commands;
  }

  boolean isActive(SyncJob job) {
    return active.containsKey(Step.of(job));
  }

  /** Begins the job's step unless this process is already at work on it, or is stopping. */
  void begin(SyncJob job) {
    if (!closed) {
      String trace = MDC.get(MetaKeys.TRACE);
      active.computeIfAbsent(Step.of(job), step -> threads.submit(() -> run(job, trace)));
    }
  }

  /** Stops whatever this process does for the run. */
  void stop(String runId) {
    active.forEach(
        (step, work) -> {
          if (step.runId().equals(runId)) {
            work.cancel(true);
            active.remove(step);
          }
        });
  }

  void cleanUp(SyncJob job) {
    work(job).cleanUp(job);
  }

  /**
   * Parks all work: what was handed over as a command is done, nothing more is, and the runs go on
   * from there when a process takes them up again. Returns within seconds.
   */
  @Override
  public void close() {
    closed = true;
    active
        .keySet()
        .forEach(step -> log.info("Run {} is parked in state {}", step.runId(), step.state()));
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
        log.warn("A step of a run did not stop in time; it will be taken up again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(SyncJob job, @Nullable String trace) {
    MDC.put(MetaKeys.TRACE, trace);
    MDC.put(RUN, job.runId());
    try {
      step(job);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      if (!Thread.currentThread().isInterrupted()) {
        endBecauseOf(e, job);
      }
    } finally {
      MDC.clear();
      active.remove(Step.of(job));
    }
  }

  private void endBecauseOf(Throwable e, SyncJob job) {
    if (e instanceof CommandRejected refusal && refusal.code() == RejectionCode.WRONG_RUN_STATE) {
      log.info("Run {} went no further: {}", job.runId(), e.getMessage());
    } else if (e instanceof SourceException source) {
      fail(job, source.code(), String.valueOf(e.getMessage()));
    } else {
      log.error("Run {} failed in state {}", job.runId(), job.state(), e);
      fail(job, FailureCode.INTERNAL, "An unexpected error; the log has the details.");
    }
  }

  private void step(SyncJob job) throws InterruptedException {
    switch (job.state()) {
      case FETCHING -> commands.send(new RecordSourceFetched(job.runId(), work(job).fetch(job)));
      case PLANNING -> work(job).plan(job);
      case APPLYING -> work(job).apply(job);
      default -> log.info("Run {} waits for a person or has ended: {}", job.runId(), job.state());
    }
  }

  private void fail(SyncJob job, FailureCode code, String text) {
    try {
      commands.send(new FailSyncRun(job.runId(), code, text));
    } catch (RuntimeException e) {
      // the end of a run interrupts its work, which may still wait for the answer
      if (!Thread.currentThread().isInterrupted()) {
        log.warn("Run {} could not be ended and will be taken up again", job.runId(), e);
      }
    }
  }

  private RegisterWork work(SyncJob job) {
    return Objects.requireNonNull(registers.get(job.register()));
  }

  private record Step(String runId, SyncRunState state) {

    static Step of(SyncJob job) {
      return new Step(job.runId(), job.state());
    }
  }
}
