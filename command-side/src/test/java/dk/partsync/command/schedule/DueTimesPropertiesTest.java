package dk.partsync.command.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.schedule.DayKind;
import dk.partsync.api.schedule.DueTime;
import dk.partsync.api.schedule.MissedRuns;
import dk.partsync.api.schedule.RunSchedule;
import dk.partsync.api.schedule.ScheduleEvent;
import dk.partsync.api.schedule.ScheduledRunSkipped;
import dk.partsync.api.schedule.ScheduledRunStarted;
import dk.partsync.api.schedule.ScheduledRunsMissed;
import dk.partsync.api.sync.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Any schedule under any ticks: of each due time it is known what became of it, once. */
class DueTimesPropertiesTest {

  /**
   * Lets so much time pass and then ticks.
   *
   * @param processes how many tick at once
   */
  record Tick(int minutes, int processes) {}

  @Provide
  Arbitrary<RunSchedule> schedules() {
    return Combinators.combine(
            Arbitraries.of(DayOfWeek.class).set().ofMinSize(3),
            Arbitraries.of(DayKind.class),
            Arbitraries.integers().between(0, 287).set().ofMinSize(1).ofMaxSize(5),
            Arbitraries.of(MissedRuns.class))
        .as(DueTimesPropertiesTest::schedule);
  }

  private static RunSchedule schedule(
      Set<DayOfWeek> days, DayKind kind, Set<Integer> fives, MissedRuns missed) {
    List<LocalTime> times =
        fives.stream().map(five -> LocalTime.MIN.plusMinutes(5L * five)).toList();
    return new RunSchedule(true, List.copyOf(days), kind, times, missed);
  }

  @Provide
  Arbitrary<List<Tick>> ticks() {
    Arbitrary<Integer> minutes =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.integers().between(0, 12)),
            Tuple.of(3, Arbitraries.integers().between(13, 600)),
            Tuple.of(1, Arbitraries.integers().between(600, 9_000)));
    return Combinators.combine(minutes, Arbitraries.of(1, 1, 3))
        .as(Tick::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(25);
  }

  @Property(tries = 25)
  @Label("A1-06 each due time starts one run at most, and exactly one when it is not skipped")
  void eachDueTimeIsDecidedOnce(
      @ForAll("schedules") RunSchedule schedule, @ForAll("ticks") List<Tick> ticks)
      throws IOException {
    Path directory = Files.createTempDirectory("due-times");
    try (ScheduleBed bed = new ScheduleBed(directory)) {
      bed.to("2026-10-22T00:00");
      bed.change(schedule);
      Instant from = bed.now();
      for (Tick tick : ticks) {
        bed.installation().clock().forward(Duration.ofMinutes(tick.minutes()));
        Stream.generate(() -> (Runnable) () -> bed.tick(schedule))
            .limit(tick.processes())
            .parallel()
            .forEach(Runnable::run);
      }
      bed.tick(schedule);
      List<DueTime> due = schedule.between(from, bed.now());
      assertThat(decided(schedule, bed.facts()))
          .isEqualTo(due.stream().map(DueTime::local).toList());
      assertThat(bed.runs()).isEqualTo(started(bed.facts()));
    }
  }

  /** Every due time of which it is recorded what became of it, as often as it is. */
  private static List<LocalDateTime> decided(RunSchedule schedule, List<ScheduleEvent> facts) {
    List<LocalDateTime> decided = new ArrayList<>();
    for (ScheduleEvent fact : facts) {
      if (fact instanceof ScheduledRunStarted started) {
        decided.add(started.due());
      } else if (fact instanceof ScheduledRunSkipped skipped) {
        decided.add(skipped.due());
      } else if (fact instanceof ScheduledRunsMissed missed) {
        List<LocalDateTime> passed = passed(schedule, missed);
        assertThat(passed).hasSize(missed.dueTimes());
        decided.addAll(passed);
      }
    }
    return decided;
  }

  private static List<LocalDateTime> passed(RunSchedule schedule, ScheduledRunsMissed missed) {
    Instant before = DueTime.of(missed.firstDue()).at().minusNanos(1);
    return schedule.between(before, DueTime.of(missed.lastDue()).at()).stream()
        .map(DueTime::local)
        .toList();
  }

  private static List<String> started(List<ScheduleEvent> facts) {
    return facts.stream()
        .filter(ScheduledRunStarted.class::isInstance)
        .map(fact -> new DueTime(((ScheduledRunStarted) fact).due(), Instant.EPOCH))
        .map(due -> due.runId(Register.CPR))
        .toList();
  }
}
