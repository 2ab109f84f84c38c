package dk.partsync.command.sync;

import dk.partsync.api.sync.ContinueSyncRun;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.SyncRunState;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Takes up what a stopped process left behind, and ends what makes no progress. */
public final class ContinueSyncRunHandler {

  /** A step reports within this time; the download has a shorter limit of its own. */
  static final Duration SILENCE_LIMIT = Duration.ofHours(3);

  private final Repository<SyncRun> runs;
  private final SyncRunEnd end;
  private final SyncWork work;
  private final Clock clock;

  ContinueSyncRunHandler(Repository<SyncRun> runs, SyncRunEnd end, SyncWork work, Clock clock) {
    this.runs = runs;
    this.end = end;
    this.work = work;
    this.clock = clock;
  }

  @CommandHandler
  void handle(ContinueSyncRun command) {
    Aggregate<SyncRun> run = runs.load(command.runId());
    SyncJob job = run.invoke(SyncRun::job);
    if (job.state().isEnd() || job.state() == SyncRunState.HELD) {
      return;
    }
    if (run.invoke(SyncRun::hasNothingLeftToApply)) {
      run.execute(SyncRun::complete);
      end.settle(run);
    } else if (!work.isActive(job)) {
      run.execute(SyncRun::resumed);
      CurrentUnitOfWork.get().afterCommit(committed -> work.begin(job));
    } else if (job.lastProgressAt().plus(SILENCE_LIMIT).isBefore(clock.instant())) {
      run.execute(
          stuck ->
              stuck.fail(
                  FailureCode.NO_PROGRESS,
                  "No progress for " + SILENCE_LIMIT.toHours() + " hours; start a new run."));
      end.settle(run);
    }
  }
}
