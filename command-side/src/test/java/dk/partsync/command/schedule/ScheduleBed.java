package dk.partsync.command.schedule;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.schedule.ChangeSchedule;
import dk.partsync.api.schedule.DayKind;
import dk.partsync.api.schedule.DueTime;
import dk.partsync.api.schedule.MissedRuns;
import dk.partsync.api.schedule.RunSchedule;
import dk.partsync.api.schedule.ScheduleEvent;
import dk.partsync.api.schedule.SkipReason;
import dk.partsync.api.schedule.SkipScheduledRun;
import dk.partsync.api.schedule.StartScheduledRun;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncRunStarted;
import dk.partsync.command.CprInstallation;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** CPR with nobody subscribed, and the ticks of processes that follow its schedule. */
final class ScheduleBed implements AutoCloseable {

  private final CprInstallation installation;

  ScheduleBed(Path directory) {
    installation = new CprInstallation(directory);
  }

  CprInstallation installation() {
    return installation;
  }

  static Instant at(String danish) {
    return LocalDateTime.parse(danish).atZone(DanishWorkdays.ZONE).toInstant();
  }

  static RunSchedule everyDay(MissedRuns missed, String... times) {
    return new RunSchedule(
        true,
        List.of(DayOfWeek.values()),
        DayKind.EVERY_DAY,
        List.of(times).stream().map(LocalTime::parse).toList(),
        missed);
  }

  void change(RunSchedule wanted) {
    installation.send(new ChangeSchedule(Register.CPR, wanted, null));
  }

  /** Lets time pass up to a moment. */
  void to(String danish) {
    installation.clock().forward(Duration.between(now(), at(danish)));
  }

  /** Lets time pass up to a moment, when a process ticks. */
  void tickAt(RunSchedule schedule, String danish) {
    to(danish);
    tick(schedule);
  }

  /** Does what a process does that knows the schedule and nothing of what was decided. */
  void tick(RunSchedule schedule) {
    schedule.last(now()).ifPresent(this::start);
  }

  private void start(DueTime due) {
    try {
      installation.send(new StartScheduledRun(Register.CPR, due.local()));
    } catch (CommandRejected e) {
      if (e.code() != RejectionCode.RUN_IN_PROGRESS) {
        throw e;
      }
      installation.send(
          new SkipScheduledRun(
              Register.CPR, due.local(), SkipReason.RUN_IN_PROGRESS, e.getMessage()));
    }
  }

  Instant now() {
    return installation.clock().instant();
  }

  /** What the schedule's stream holds. */
  List<ScheduleEvent> facts() {
    return installation.eventsOf(ScheduleEvent.class);
  }

  /** The ids of runs that have started. */
  List<String> runs() {
    return installation.eventsOf(SyncRunStarted.class).stream().map(SyncRunStarted::runId).toList();
  }

  /** Waits until every run that has started has ended. */
  void awaitRuns() {
    runs().forEach(installation::await);
  }

  @Override
  public void close() {
    installation.close();
  }
}
