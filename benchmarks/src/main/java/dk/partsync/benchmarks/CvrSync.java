package dk.partsync.benchmarks;

import static java.util.Objects.requireNonNull;

import dk.partsync.api.sync.Register;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.SimulatedCvr;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.cvr.CvrWorld;
import dk.partsync.simulator.sor.SorWorld;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

/**
 * B12: CVR brings companies and production units for the first time, is asked for all of them again
 * and has nothing new, and tells by notices what a day has changed for one in a hundred: from the
 * start of each run to its end, against bare parsing of the same answers.
 */
final class CvrSync implements Benchmark {

  private static final int ROUNDS = 3;
  private static final int SEED = 12;
  private static final int NO_UNITS = 50;

  @Override
  public String id() {
    return "B12";
  }

  @Override
  public void measure(Path directory, Size size, Report report) throws Exception {
    LocalDate yesterday = LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(1);
    CvrWorld world = CvrWorld.of(SEED, size == Size.FULL ? 200_000 : 5_000, yesterday);
    try (RegisterSimulator simulator =
            RegisterSimulator.start(
                0,
                SorWorld.of(SEED, NO_UNITS, yesterday),
                CprWorld.of(SEED, CprWorld.SMALLEST, yesterday),
                world);
        RecordedRegister recorded =
            new RecordedRegister(
                simulator.cvr().serviceUrl(),
                Files.createDirectories(directory.resolve("answers")))) {
      WantedUnits wanted = new WantedUnits(world);
      Days days = new Days(new Fresh(directory), simulator.cvr(), recorded, wanted);
      days.pass(world::nextDay);
      measure(days, report);
    }
  }

  private static void measure(Days days, Report report) throws Exception {
    Map<CvrRun, Rounds> parsing = new EnumMap<>(CvrRun.class);
    Rounds dayOfFirst = new Rounds();
    for (int round = 0; round < ROUNDS; round++) {
      Map<CvrRun, Double> parsed = new EnumMap<>(CvrRun.class);
      for (CvrRun run : CvrRun.values()) {
        parsed.put(run, days.parse(run));
      }
      Map<CvrRun, Double> speeds = days.pass(() -> {});
      for (CvrRun run : CvrRun.values()) {
        parsing.computeIfAbsent(run, one -> new Rounds()).add(of(parsed, run), of(speeds, run));
      }
      dayOfFirst.add(of(speeds, CvrRun.FIRST), of(speeds, CvrRun.DAY));
    }
    for (CvrRun run : CvrRun.values()) {
      days.tellSizeOf(run);
      run.tell(of(parsing, run), report);
    }
    report.atMost("B12", "the same day, of the time of the first load", dayOfFirst, 0.2, 0.1);
  }

  private static <T> T of(Map<CvrRun, T> each, CvrRun run) {
    return requireNonNull(each.get(run));
  }

  /** The measured runs, each time on a fresh installation that wants the units. */
  private record Days(
      Fresh fresh, SimulatedCvr cvr, RecordedRegister recorded, WantedUnits wanted) {

    /**
     * Units per second of each run.
     *
     * @param nextDay lets a day pass in the register before the last
     */
    Map<CvrRun, Double> pass(Runnable nextDay) throws Exception {
      Map<CvrRun, Double> speeds = new EnumMap<>(CvrRun.class);
      try (Fresh.Directory data = fresh.next();
          Product product = MeasuredRegisters.startWithCvr(data.path(), cvr, recorded)) {
        wanted.handIn(product.commands());
        for (CvrRun run : CvrRun.values()) {
          if (run == CvrRun.DAY) {
            nextDay.run();
          }
          recorded.keepIn(run.answers());
          speeds.put(
              run,
              Rounds.perSecond(
                  () -> {
                    product.run(Register.CVR, run.mode(), () -> {});
                    return wanted.count();
                  }));
        }
      }
      return speeds;
    }

    /** The same of bare parsing. */
    double parse(CvrRun run) throws Exception {
      RecordedAnswers answers = new RecordedAnswers(recorded.keepIn(run.answers()));
      return Rounds.perSecond(
          () -> {
            answers.parse();
            return wanted.count();
          });
    }

    void tellSizeOf(CvrRun run) throws Exception {
      RecordedAnswers answers = new RecordedAnswers(recorded.keepIn(run.answers()));
      System.out.printf(
          "B12   %s: %d units, %d answers, %d MB in all%n",
          run, wanted.count(), answers.count(), answers.bytes() >> 20);
    }
  }
}
