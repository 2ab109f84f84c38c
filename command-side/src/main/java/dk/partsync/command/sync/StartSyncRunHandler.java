package dk.partsync.command.sync;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.sync.StartSyncRun;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunStarted;
import dk.partsync.command.settings.SorSettingsHolder;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Decides whether a run may start, and of which mode it is (A1-23, A1-25 to A1-27). */
public final class StartSyncRunHandler {

  private final Repository<SyncRun> runs;
  private final Repository<SyncLane> lanes;
  private final Repository<SorSettingsHolder> settings;
  private final SyncWork work;

  StartSyncRunHandler(
      Repository<SyncRun> runs,
      Repository<SyncLane> lanes,
      Repository<SorSettingsHolder> settings,
      SyncWork work) {
    this.runs = runs;
    this.lanes = lanes;
    this.settings = settings;
    this.work = work;
  }

  @CommandHandler
  String handle(StartSyncRun command) throws Exception {
    Aggregate<SyncRun> run = runs.loadOrCreate(command.runId(), SyncRun::new);
    if (run.invoke(SyncRun::hasStarted)) {
      run.execute(started -> started.requireStartedBy(command));
      return command.runId();
    }
    if (!work.serves(command.register())) {
      throw new CommandRejected(
          RejectionCode.INVALID_REQUEST,
          command.register() + " is not synchronised by this version.");
    }
    SorSettings current = SorSettingsHolder.current(settings);
    if (!current.enabled()) {
      throw new CommandRejected(
          RejectionCode.REGISTER_DISABLED,
          command.register() + " is switched off in its settings.");
    }
    Aggregate<SyncLane> lane = lanes.loadOrCreate(SyncLane.idOf(command.register()), SyncLane::new);
    SyncRunStarted start = lane.invoke(before -> decide(command, current, before));
    lane.execute(taken -> taken.take(command.register(), command.runId()));
    run.execute(fresh -> fresh.start(start));
    return command.runId();
  }

  private static SyncRunStarted decide(StartSyncRun command, SorSettings current, SyncLane lane) {
    boolean full = current.forceFull() || !lane.isFullDone() || command.mode() == SyncMode.FULL;
    return new SyncRunStarted(
        command.runId(),
        command.register(),
        full ? SyncMode.FULL : SyncMode.DAILY,
        current.forceFull(),
        lane.isFirstImport(),
        command.dryRun(),
        full ? current.fullUrl() : current.dailyUrl(),
        current.completeUrl(),
        current.closeLimitPercent(),
        current.changeLimitPercent(),
        lane.lastSource());
  }
}
