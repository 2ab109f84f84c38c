package dk.partsync.command.sync;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.StartSyncRun;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunStarted;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Decides whether a run may start, and of which mode it is (A1-23, A1-25 to A1-27). */
public final class StartSyncRunHandler {

  private final Repository<SyncRun> runs;
  private final Repository<SyncLane> lanes;
  private final Map<Register, RunTerms.Source> registers;
  private final Clock clock;

  StartSyncRunHandler(
      Repository<SyncRun> runs,
      Repository<SyncLane> lanes,
      Map<Register, RunTerms.Source> registers,
      Clock clock) {
    this.runs = runs;
    this.lanes = lanes;
    this.registers = Map.copyOf(registers);
    this.clock = clock;
  }

  @CommandHandler
  String handle(StartSyncRun command) throws Exception {
    Aggregate<SyncRun> run = runs.loadOrCreate(command.runId(), SyncRun::new);
    if (run.invoke(SyncRun::hasStarted)) {
      run.execute(started -> started.requireStartedBy(command));
      return command.runId();
    }
    RunTerms terms = Objects.requireNonNull(registers.get(command.register())).current();
    if (!terms.enabled()) {
      throw new CommandRejected(
          RejectionCode.REGISTER_DISABLED,
          command.register() + " is switched off in its settings.");
    }
    Aggregate<SyncLane> lane = lanes.loadOrCreate(SyncLane.idOf(command.register()), SyncLane::new);
    SyncRunStarted start = lane.invoke(before -> decide(command, terms, before));
    lane.execute(taken -> taken.take(command.register(), command.runId()));
    run.execute(fresh -> fresh.start(start));
    return command.runId();
  }

  private SyncRunStarted decide(StartSyncRun command, RunTerms terms, SyncLane lane) {
    boolean full =
        terms.forced()
            || terms.onlyFull()
            || command.mode() == SyncMode.FULL
            || lane.isFullDue(terms.fullEvery(), clock.instant());
    return new SyncRunStarted(
        command.runId(),
        command.register(),
        full ? SyncMode.FULL : SyncMode.DAILY,
        terms.forced(),
        lane.isFirstImport(),
        command.dryRun(),
        full ? terms.fullUrl() : terms.dailyUrl(),
        terms.completeUrl(),
        terms.closeLimitPercent(),
        terms.changeLimitPercent(),
        lane.lastSource());
  }
}
