package dk.partsync.command.schedule;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.schedule.ChangeSchedule;
import dk.partsync.api.schedule.DueTime;
import dk.partsync.api.schedule.RunSchedule;
import dk.partsync.api.schedule.ScheduleCommand;
import dk.partsync.api.schedule.SkipScheduledRun;
import dk.partsync.api.schedule.StartScheduledRun;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.StartSyncRun;
import dk.partsync.command.settings.RegistersInUse;
import dk.partsync.command.sync.StartSyncRunHandler;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Keeps the schedules and starts what is due. A run and the record that its due time is decided are
 * one append, so that each due time starts one run at most, whoever asks and however often (A1-06).
 */
public final class ScheduleHandler {

  private static final int MOST_TIMES = 24;

  private final Repository<RegisterSchedule> schedules;
  private final RegistersInUse registers;
  private final StartSyncRunHandler runs;
  private final Clock clock;

  ScheduleHandler(
      Repository<RegisterSchedule> schedules,
      RegistersInUse registers,
      StartSyncRunHandler runs,
      Clock clock) {
    this.schedules = schedules;
    this.registers = registers;
    this.runs = runs;
    this.clock = clock;
  }

  @CommandHandler
  long handle(ChangeSchedule command) throws Exception {
    check(command.wanted());
    return load(command).invoke(schedule -> schedule.change(command));
  }

  private void check(RunSchedule wanted) {
    require(!wanted.days().isEmpty(), "days must not be empty.");
    require(
        !wanted.times().isEmpty() && wanted.times().size() <= MOST_TIMES,
        "times must be 1 to " + MOST_TIMES + ".");
    require(
        wanted.times().stream().allMatch(time -> time.getSecond() == 0 && time.getNano() == 0),
        "times must be whole minutes.");
    require(wanted.next(clock.instant()).isPresent(), "None of the days is ever one of dayKind.");
  }

  private static void require(boolean sound, String text) {
    if (!sound) {
      throw new CommandRejected(RejectionCode.INVALID_REQUEST, text);
    }
  }

  @CommandHandler
  void handle(StartScheduledRun command) throws Exception {
    Aggregate<RegisterSchedule> schedule = load(command);
    PendingRun pending = pending(schedule, command.register(), command.due());
    schedule.execute(kept -> kept.missed(command.register(), pending.missed()));
    DueTime due = pending.toStart();
    if (due != null) {
      String runId = due.runId(command.register());
      runs.handle(new StartSyncRun(runId, command.register(), null, false));
      schedule.execute(kept -> kept.started(command.register(), due));
    }
  }

  @CommandHandler
  void handle(SkipScheduledRun command) throws Exception {
    Aggregate<RegisterSchedule> schedule = load(command);
    PendingRun pending = pending(schedule, command.register(), command.due());
    schedule.execute(kept -> kept.missed(command.register(), pending.missed()));
    if (pending.toStart() != null) {
      schedule.execute(kept -> kept.skipped(command));
    }
  }

  private PendingRun pending(
      Aggregate<RegisterSchedule> schedule, Register register, LocalDateTime due) {
    Instant now = clock.instant();
    Instant inUseSince = registers.since(register);
    return schedule.invoke(
        kept ->
            kept.pending(register, DueTime.of(due), inUseSince == null ? now : inUseSince, now));
  }

  private Aggregate<RegisterSchedule> load(ScheduleCommand command) throws Exception {
    return schedules.loadOrCreate(
        ScheduleCommand.streamOf(command.register()), RegisterSchedule::new);
  }
}
