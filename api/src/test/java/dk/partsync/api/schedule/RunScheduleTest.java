package dk.partsync.api.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.sync.Register;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunScheduleTest {

  private static final RunSchedule CPR = RunSchedule.defaultOf(Register.CPR);
  private static final RunSchedule CVR = RunSchedule.defaultOf(Register.CVR);

  private static Instant at(String danish) {
    return LocalDateTime.parse(danish).atZone(DanishWorkdays.ZONE).toInstant();
  }

  private static RunSchedule everyDay(String... times) {
    return new RunSchedule(
        true,
        List.of(DayOfWeek.values()),
        DayKind.EVERY_DAY,
        List.of(times).stream().map(LocalTime::parse).toList(),
        MissedRuns.MAKE_UP_ONCE);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T06:00, cpr-2026-11-23T06:00",
    "2026-11-23T05:59, cpr-2026-11-21T06:00",
    "2026-11-22T12:00, cpr-2026-11-21T06:00",
    "2026-04-02T07:00, cpr-2026-04-02T06:00",
    "2026-04-06T23:59, cpr-2026-04-02T06:00",
    "2026-04-07T07:00, cpr-2026-04-07T06:00",
    "2026-01-01T07:00, cpr-2026-01-01T06:00",
    "2026-07-01T06:00, cpr-2026-07-01T06:00"
  })
  void cprIsDueAtSixOnWorkdaysAndTheMorningAfterOne(String now, String runId) {
    assertThat(CPR.last(at(now))).map(due -> due.runId(Register.CPR)).contains(runId);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T06:00, 2026-11-23T06:00",
    "2026-12-24T06:00, 2026-12-28T06:00",
    "2026-12-31T06:00, 2027-01-04T06:00",
    "2026-04-01T06:00, 2026-04-07T06:00",
    "2024-04-25T06:00, 2024-04-26T06:00",
    "2023-12-22T06:00, 2023-12-27T06:00"
  })
  @DisplayName("A1-06 CVR is due at six on workdays: not on weekends, at Easter or New Year")
  void cvrIsDueAtSixOnWorkdays(String due, String next) {
    assertThat(CVR.next(at(due))).map(DueTime::local).contains(LocalDateTime.parse(next));
    assertThat(CVR.last(at(next).minusMillis(1)))
        .map(DueTime::local)
        .contains(LocalDateTime.parse(due));
  }

  @Test
  @DisplayName("A2-40 what a workday's evening delivers is asked for within 24 hours, all year")
  void everyDeliveryIsAskedForWithinADay() {
    LocalDate.of(2026, 1, 1)
        .datesUntil(LocalDate.of(2028, 1, 1))
        .filter(DanishWorkdays::isWorkday)
        .map(day -> at(day.plusDays(1) + "T06:00"))
        .forEach(loaded -> assertThat(CPR.last(loaded)).map(DueTime::at).contains(loaded));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-29", "2026-10-25"})
  @DisplayName("A1-06 on the days of a clock change each time is due once, at its own moment")
  void eachTimeIsDueOnceOnTheDaysOfAClockChange(String day) {
    RunSchedule hourly =
        everyDay("00:30", "01:30", "02:30", "03:00", "03:45", "04:30", "12:00", "23:59");
    List<DueTime> times = hourly.on(LocalDate.parse(day));
    assertThat(times).extracting(DueTime::local).doesNotHaveDuplicates().hasSize(8);
    assertThat(times).extracting(DueTime::at).doesNotHaveDuplicates().isSorted();
    assertThat(hourly.between(at(day + "T00:00"), at(day + "T23:59"))).isEqualTo(times);
  }

  @Test
  void aTimeThatIsLeftOutIsAnHourLaterAndOneThatIsTwiceIsTheFirst() {
    assertThat(DueTime.of(LocalDateTime.parse("2026-03-29T02:30")).at())
        .isEqualTo("2026-03-29T01:30:00Z");
    assertThat(DueTime.of(LocalDateTime.parse("2026-10-25T02:30")).at())
        .isEqualTo("2026-10-25T00:30:00Z");
  }

  @Test
  void timesThatTheClockChangePutsOnOneMomentAreOne() {
    RunSchedule twice = everyDay("02:15", "03:15");
    assertThat(twice.on(LocalDate.parse("2026-03-29")))
        .extracting(due -> due.local().toString())
        .containsExactly("2026-03-29T03:15");
    assertThat(twice.on(LocalDate.parse("2026-03-30"))).hasSize(2);
  }

  @Test
  void theOrderInWhichDaysAndTimesAreGivenDoesNotMatter() {
    assertThat(everyDay("12:00", "06:00", "12:00")).isEqualTo(everyDay("06:00", "12:00"));
  }

  @Test
  void sundaysAreNeverTheDayAfterAWorkdayNorWorkdays() {
    for (DayKind kind : List.of(DayKind.WORKDAYS, DayKind.WORKDAYS_AND_DAYS_AFTER)) {
      RunSchedule never =
          new RunSchedule(
              true,
              List.of(DayOfWeek.SUNDAY),
              kind,
              List.of(LocalTime.NOON),
              MissedRuns.MAKE_UP_ONCE);
      assertThat(never.next(at("2026-11-23T06:00"))).isEmpty();
      assertThat(never.last(at("2026-11-23T06:00"))).isEmpty();
    }
  }

  @Provide
  static Arbitrary<RunSchedule> schedules() {
    return Combinators.combine(
            Arbitraries.of(DayOfWeek.class).set().ofMinSize(1),
            Arbitraries.of(DayKind.class),
            Arbitraries.integers().between(0, 1439).set().ofMinSize(1).ofMaxSize(6))
        .as(RunScheduleTest::schedule);
  }

  private static RunSchedule schedule(Set<DayOfWeek> days, DayKind kind, Set<Integer> minutes) {
    List<LocalTime> times =
        minutes.stream().map(minute -> LocalTime.MIN.plusMinutes(minute)).toList();
    return new RunSchedule(true, List.copyOf(days), kind, times, MissedRuns.SKIP);
  }

  @Property(tries = 200)
  void lastNextAndBetweenTellTheSameDueTimes(
      @ForAll("schedules") RunSchedule schedule, @ForAll("minutes") int minute) {
    Instant now = at("2026-01-01T00:00").plusSeconds(60L * minute);
    Instant later = now.plusSeconds(40L * 86_400);
    List<DueTime> found = new ArrayList<>();
    Instant after = now;
    Optional<DueTime> next = schedule.next(after);
    while (next.isPresent() && !next.get().at().isAfter(later)) {
      found.add(next.get());
      assertThat(schedule.last(next.get().at())).isEqualTo(next);
      after = next.get().at();
      next = schedule.next(after);
    }
    assertThat(schedule.between(now, later)).isEqualTo(found);
    assertThat(found).extracting(due -> due.runId(Register.SOR)).doesNotHaveDuplicates();
    List<DueTime> backwards = new ArrayList<>();
    Optional<DueTime> last = schedule.last(later);
    while (last.isPresent() && last.get().at().isAfter(now)) {
      backwards.add(last.get());
      last = schedule.last(last.get().at().minusNanos(1));
    }
    Collections.reverse(backwards);
    assertThat(backwards).isEqualTo(found);
  }

  @Provide
  static Arbitrary<Integer> minutes() {
    return Arbitraries.integers().between(0, 2 * 365 * 1440);
  }
}
