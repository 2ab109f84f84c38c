package dk.partsync.query.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.schedule.DayKind;
import dk.partsync.api.schedule.DecidedDueTime;
import dk.partsync.api.schedule.DueTime;
import dk.partsync.api.schedule.DueTimeOutcome;
import dk.partsync.api.schedule.FindSchedule;
import dk.partsync.api.schedule.InactiveReason;
import dk.partsync.api.schedule.MissedRuns;
import dk.partsync.api.schedule.RunSchedule;
import dk.partsync.api.schedule.ScheduleChanged;
import dk.partsync.api.schedule.ScheduleView;
import dk.partsync.api.schedule.ScheduledRunSkipped;
import dk.partsync.api.schedule.ScheduledRunStarted;
import dk.partsync.api.schedule.ScheduledRunsMissed;
import dk.partsync.api.schedule.SkipReason;
import dk.partsync.api.settings.SorSettingsChanged;
import dk.partsync.api.sync.Register;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.TestServer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** It is noon on Friday 31 July 2026. */
@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class ScheduleViewsTest {

  private static final String SOR = "schedule-SOR";
  private static final Instant AT = Instant.parse("2026-07-31T02:00:00.5Z");
  private static final LocalDateTime DUE = LocalDateTime.parse("2026-07-31T05:00");
  private static final RunSchedule FRIDAYS =
      new RunSchedule(
          true,
          List.of(DayOfWeek.FRIDAY),
          DayKind.WORKDAYS,
          List.of(LocalTime.of(11, 0), LocalTime.of(23, 30)),
          MissedRuns.SKIP);

  @Parameter TestServer kind;
  private QuerySideBed bed;

  @BeforeEach
  void open() {
    bed = new QuerySideBed(kind).start();
  }

  @AfterEach
  void close() {
    bed.close();
  }

  private ScheduleView schedule(Register register) {
    return bed.ask(new FindSchedule(register), ScheduleView.class);
  }

  private void switchSor(boolean on) {
    bed.publish("settings-SOR", AT, new SorSettingsChanged(on, null, null, null, null, null, null));
  }

  @Test
  @DisplayName("A1-04 A1-05 a fresh installation shows each schedule inactive, as its register is")
  void aFreshInstallationShowsEachScheduleInactive() {
    for (Register register : Register.values()) {
      ScheduleView view = schedule(register);
      assertThat(view.schedule()).isEqualTo(RunSchedule.defaultOf(register));
      assertThat(view.inactive()).isEqualTo(InactiveReason.REGISTER_OFF);
      assertThat(view.nextDue()).isNull();
      assertThat(view.version()).isZero();
    }
  }

  @Test
  @DisplayName(
      "A1-04 A1-07 a change is shown with who made it and what is due next, of one register")
  void aChangeIsShownOfOneRegister() {
    switchSor(true);
    bed.publish(
            QuerySideBed.message(
                SOR,
                0,
                AT,
                Map.of(MetaKeys.WHO, "anna"),
                new ScheduleChanged(Register.SOR, FRIDAYS)))
        .catchUp();
    assertThat(schedule(Register.SOR))
        .isEqualTo(
            new ScheduleView(
                Register.SOR,
                FRIDAYS,
                1,
                "anna",
                AT,
                null,
                DueTime.of(LocalDateTime.parse("2026-07-31T23:30")),
                List.of()));
    assertThat(schedule(Register.CPR).schedule()).isEqualTo(RunSchedule.defaultOf(Register.CPR));
    ScheduleView live = schedule(Register.SOR);
    bed.rebuild();
    assertThat(schedule(Register.SOR)).isEqualTo(live);
  }

  @Test
  void aScheduleThatIsSwitchedOffSaysSoUnlessItsRegisterIsOffToo() {
    RunSchedule off =
        new RunSchedule(false, FRIDAYS.days(), FRIDAYS.dayKind(), FRIDAYS.times(), MissedRuns.SKIP);
    switchSor(true);
    bed.publish(SOR, AT, new ScheduleChanged(Register.SOR, off)).catchUp();
    assertThat(schedule(Register.SOR).inactive()).isEqualTo(InactiveReason.SCHEDULE_OFF);
    assertThat(schedule(Register.SOR).nextDue()).isNull();
    switchSor(false);
    bed.catchUp();
    assertThat(schedule(Register.SOR).inactive()).isEqualTo(InactiveReason.REGISTER_OFF);
  }

  @Test
  void whatBecameOfDueTimesIsShownNewestFirstAndIsNoChange() {
    bed.publish(
            SOR,
            AT,
            new ScheduledRunStarted(Register.SOR, DUE.minusDays(4), "run-1"),
            new ScheduledRunsMissed(Register.SOR, DUE.minusDays(3), DUE.minusDays(2), 2),
            new ScheduledRunsMissed(Register.SOR, DUE.minusDays(1), DUE.minusDays(1), 1),
            new ScheduledRunSkipped(Register.SOR, DUE, SkipReason.REFUSED, "No."))
        .catchUp();
    ScheduleView view = schedule(Register.SOR);
    assertThat(view.version()).isZero();
    assertThat(view.schedule()).isEqualTo(RunSchedule.defaultOf(Register.SOR));
    assertThat(view.recent())
        .containsExactly(
            new DecidedDueTime(
                DUE, null, 1, DueTimeOutcome.SKIPPED, AT, null, SkipReason.REFUSED, "No."),
            new DecidedDueTime(
                DUE.minusDays(1), null, 1, DueTimeOutcome.MISSED, AT, null, null, null),
            new DecidedDueTime(
                DUE.minusDays(2), DUE.minusDays(3), 2, DueTimeOutcome.MISSED, AT, null, null, null),
            new DecidedDueTime(
                DUE.minusDays(4), null, 1, DueTimeOutcome.STARTED, AT, "run-1", null, null));
  }

  @Test
  void onlyTheLastDueTimesAreKept() {
    for (int day = 0; day < 40; day++) {
      LocalDateTime due = DUE.minusDays(40 - day);
      bed.publish(SOR, AT, new ScheduledRunStarted(Register.SOR, due, "run-" + day));
    }
    bed.catchUp();
    assertThat(schedule(Register.SOR).recent())
        .hasSize(30)
        .first()
        .satisfies(newest -> assertThat(newest.runId()).isEqualTo("run-39"));
  }
}
