package dk.partsync.command.schedule;

import static dk.partsync.command.schedule.ScheduleBed.at;
import static dk.partsync.command.schedule.ScheduleBed.everyDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.schedule.ChangeSchedule;
import dk.partsync.api.schedule.DayKind;
import dk.partsync.api.schedule.MissedRuns;
import dk.partsync.api.schedule.RunSchedule;
import dk.partsync.api.schedule.ScheduleChanged;
import dk.partsync.api.schedule.ScheduledRunSkipped;
import dk.partsync.api.schedule.ScheduledRunStarted;
import dk.partsync.api.schedule.ScheduledRunsMissed;
import dk.partsync.api.schedule.SkipReason;
import dk.partsync.api.schedule.StartScheduledRun;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.api.sync.FetchSyncSource;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.command.CprInstallation;
import dk.partsync.command.Gate;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The installation is switched on on Monday 21 September 2026 at six. */
class ScheduleTest {

  private static final RunSchedule DEFAULT = RunSchedule.defaultOf(Register.CPR);

  @TempDir Path directory;
  private ScheduleBed bed;

  @BeforeEach
  void setUp() {
    bed = new ScheduleBed(directory);
  }

  @AfterEach
  void close() {
    bed.close();
  }

  private static LocalDateTime due(String local) {
    return LocalDateTime.parse(local);
  }

  private static ScheduledRunStarted started(String local) {
    return new ScheduledRunStarted(Register.CPR, due(local), "cpr-" + local);
  }

  @Test
  @DisplayName("A1-06 when a time is due one run starts, however often and late it is asked for")
  void oneRunStartsWhenATimeIsDue() {
    bed.tickAt(DEFAULT, "2026-09-22T05:59:59");
    assertThat(bed.runs()).isEmpty();
    bed.tickAt(DEFAULT, "2026-09-22T06:00:00");
    bed.tick(DEFAULT);
    bed.awaitRuns();
    bed.tickAt(DEFAULT, "2026-09-22T23:59:59");
    assertThat(bed.runs()).containsExactly("cpr-2026-09-22T06:00");
    assertThat(bed.facts()).containsExactly(started("2026-09-22T06:00"));
  }

  @Test
  void whatWasDueBeforeTheRegisterWasSwitchedOnIsNotMadeUp() {
    bed.tick(DEFAULT);
    assertThat(bed.facts()).isEmpty();
    switchTo(false);
    bed.tickAt(DEFAULT, "2026-09-22T12:00");
    switchTo(true);
    bed.tickAt(DEFAULT, "2026-09-22T12:01");
    assertThat(bed.facts()).isEmpty();
    bed.tickAt(DEFAULT, "2026-09-23T06:00");
    assertThat(bed.facts()).containsExactly(started("2026-09-23T06:00"));
  }

  @Test
  @DisplayName("A1-05 while the register is off no run starts and nothing is written")
  void whileTheRegisterIsOffNothingHappens() {
    switchTo(false);
    bed.tickAt(DEFAULT, "2026-09-22T06:00");
    assertThat(bed.facts()).isEmpty();
    assertThat(bed.runs()).isEmpty();
  }

  private void switchTo(boolean on) {
    bed.installation()
        .change(
            CprInstallation.settings(
                on, false, SubscriptionRule.OPEN_OR_RECENTLY_CLOSED_CASES, 90, 0));
  }

  @Test
  void ofSeveralMissedOneRunMakesUpForAll() {
    bed.tickAt(DEFAULT, "2026-09-22T06:00");
    bed.awaitRuns();
    bed.tickAt(DEFAULT, "2026-09-27T14:00");
    bed.tick(DEFAULT);
    assertThat(bed.facts())
        .containsExactly(
            started("2026-09-22T06:00"),
            new ScheduledRunsMissed(
                Register.CPR, due("2026-09-23T06:00"), due("2026-09-25T06:00"), 3),
            started("2026-09-26T06:00"));
  }

  @Test
  void whereMissedRunsAreSkippedTheNextOneIsThatOfTheNextDueTime() {
    RunSchedule skipping = everyDay(MissedRuns.SKIP, "06:00");
    bed.change(skipping);
    bed.tickAt(skipping, "2026-09-23T06:10:01");
    bed.tick(skipping);
    bed.tickAt(skipping, "2026-09-24T06:09:59");
    assertThat(bed.facts())
        .containsExactly(
            new ScheduleChanged(Register.CPR, skipping),
            new ScheduledRunsMissed(
                Register.CPR, due("2026-09-22T06:00"), due("2026-09-23T06:00"), 2),
            started("2026-09-24T06:00"));
  }

  @Test
  @DisplayName("while a run has not ended the due time is skipped, with the reason, once")
  void aDueTimeIsSkippedWhileARunHasNotEnded() throws Exception {
    Gate gate = new Gate(FetchSyncSource.class::isInstance);
    bed.installation().intercept(gate);
    String running = bed.installation().start(null, false);
    gate.awaitCommand();
    bed.tickAt(DEFAULT, "2026-09-22T06:00");
    gate.open();
    bed.awaitRuns();
    bed.tick(DEFAULT);
    assertThat(bed.runs()).containsExactly(running);
    assertThat(bed.facts())
        .containsExactly(
            new ScheduledRunSkipped(
                Register.CPR,
                due("2026-09-22T06:00"),
                SkipReason.RUN_IN_PROGRESS,
                "Another run of CPR has not ended: " + running + "."));
    bed.tickAt(DEFAULT, "2026-09-23T06:00");
    assertThat(bed.facts()).endsWith(started("2026-09-23T06:00"));
  }

  @Test
  void aScheduledRunThatFailsIsNotTriedAgain() {
    bed.installation().openCase("2026-114", bed.installation().register("1403801000"));
    bed.installation().review();
    bed.installation().cpr().fail(CprOutcome.REGISTER_DOWN);
    bed.tickAt(DEFAULT, "2026-09-22T06:00");
    bed.awaitRuns();
    bed.tickAt(DEFAULT, "2026-09-22T06:01");
    assertThat(bed.runs()).hasSize(1);
    assertThat(bed.installation().find(bed.runs().get(0)).last()).isInstanceOf(SyncRunFailed.class);
  }

  @Test
  void manyProcessesAtOnceStartOneRun() {
    bed.to("2026-09-22T06:00");
    Stream.generate(() -> (Runnable) () -> bed.tick(DEFAULT))
        .limit(8)
        .parallel()
        .forEach(Runnable::run);
    assertThat(bed.facts()).containsExactly(started("2026-09-22T06:00"));
    assertThat(bed.runs()).hasSize(1);
  }

  @Test
  void whatIsNotDueByTheScheduleIsNotStarted() {
    bed.to("2026-09-22T12:00");
    for (String time : List.of("2026-09-22T11:00", "2026-09-23T06:00", "2026-09-20T06:00")) {
      bed.installation().send(new StartScheduledRun(Register.CPR, due(time)));
    }
    bed.installation().send(new StartScheduledRun(Register.CVR, due("2026-09-22T06:00")));
    assertThat(bed.facts()).isEmpty();
    assertThat(bed.runs()).isEmpty();
  }

  @Test
  @DisplayName("A1-06 over both clock changes each time of each day starts one run")
  void overClockChangesEachTimeStartsOneRun() {
    RunSchedule night = everyDay(MissedRuns.SKIP, "02:30");
    bed.change(night);
    List<String> expected = new ArrayList<>();
    for (String day : List.of("2026-10-24", "2026-10-25", "2026-10-26")) {
      walk(night, day);
      expected.add("cpr-" + day + "T02:30");
    }
    bed.tickAt(night, "2027-03-27T02:00");
    bed.change(everyDay(MissedRuns.MAKE_UP_ONCE, "02:30"));
    for (String day : List.of("2027-03-27", "2027-03-28", "2027-03-29")) {
      walk(night, day);
      expected.add("cpr-" + day + "T02:30");
    }
    assertThat(bed.runs()).containsExactlyElementsOf(expected);
  }

  /** Ticks every five minutes from two to four in the morning. */
  private void walk(RunSchedule schedule, String day) {
    bed.to(day + "T02:00");
    while (bed.now().isBefore(at(day + "T04:00"))) {
      bed.tick(schedule);
      bed.awaitRuns();
      bed.installation().clock().forward(Duration.ofMinutes(5));
    }
  }

  @Test
  void aChangeCountsFromThenOn() {
    bed.to("2026-09-22T12:00");
    RunSchedule noon = everyDay(MissedRuns.MAKE_UP_ONCE, "11:30", "12:30");
    bed.change(noon);
    bed.tickAt(noon, "2026-09-22T12:10");
    assertThat(bed.runs()).isEmpty();
    bed.tickAt(noon, "2026-09-22T12:30");
    assertThat(bed.runs()).containsExactly("cpr-2026-09-22T12:30");
  }

  @Test
  void aScheduleThatIsSwitchedOffStartsNothingAndMissesNothing() {
    RunSchedule off =
        new RunSchedule(
            false, DEFAULT.days(), DEFAULT.dayKind(), DEFAULT.times(), DEFAULT.missed());
    bed.change(off);
    bed.tickAt(off, "2026-09-24T06:00");
    bed.to("2026-09-24T06:01");
    bed.change(DEFAULT);
    bed.tickAt(DEFAULT, "2026-09-24T06:02");
    assertThat(bed.runs()).isEmpty();
    assertThat(bed.facts()).hasOnlyElementsOfType(ScheduleChanged.class);
  }

  @Test
  @DisplayName(
      "A1-07 a change of one schedule leaves the others, and needs the version that was read")
  void aChangeOfOneScheduleLeavesTheOthers() {
    RunSchedule noon = everyDay(MissedRuns.SKIP, "12:00");
    assertThat((Object) bed.installation().send(new ChangeSchedule(Register.CVR, noon, 0L)))
        .isEqualTo(1L);
    assertThat((Object) bed.installation().send(new ChangeSchedule(Register.CVR, noon, 0L)))
        .isEqualTo(1L);
    assertThat((Object) bed.installation().send(new ChangeSchedule(Register.SOR, noon, 0L)))
        .isEqualTo(1L);
    refused(new ChangeSchedule(Register.CVR, DEFAULT, 0L), RejectionCode.VERSION_CONFLICT);
    assertThat(bed.facts())
        .containsExactly(
            new ScheduleChanged(Register.CVR, noon), new ScheduleChanged(Register.SOR, noon));
    bed.tickAt(DEFAULT, "2026-09-22T06:00");
    assertThat(bed.runs()).containsExactly("cpr-2026-09-22T06:00");
  }

  static Stream<RunSchedule> unsound() {
    List<DayOfWeek> monday = List.of(DayOfWeek.MONDAY);
    List<LocalTime> six = List.of(LocalTime.of(6, 0));
    return Stream.of(
        new RunSchedule(true, List.of(), DayKind.EVERY_DAY, six, MissedRuns.SKIP),
        new RunSchedule(true, monday, DayKind.EVERY_DAY, List.of(), MissedRuns.SKIP),
        new RunSchedule(
            true, monday, DayKind.EVERY_DAY, List.of(LocalTime.of(6, 0, 1)), MissedRuns.SKIP),
        new RunSchedule(true, List.of(DayOfWeek.SATURDAY), DayKind.WORKDAYS, six, MissedRuns.SKIP),
        new RunSchedule(
            true,
            monday,
            DayKind.EVERY_DAY,
            Stream.iterate(LocalTime.MIN, time -> time.plusMinutes(1)).limit(25).toList(),
            MissedRuns.SKIP));
  }

  @ParameterizedTest
  @MethodSource("unsound")
  void aScheduleThatCannotBeFollowedIsRefused(RunSchedule wanted) {
    refused(new ChangeSchedule(Register.CPR, wanted, null), RejectionCode.INVALID_REQUEST);
    assertThat(bed.facts()).isEmpty();
  }

  private void refused(Object command, RejectionCode code) {
    assertThatExceptionOfType(CommandRejected.class)
        .isThrownBy(() -> bed.installation().send(command))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
