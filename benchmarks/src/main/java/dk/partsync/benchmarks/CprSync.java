package dk.partsync.benchmarks;

import dk.partsync.api.sync.Register;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.SimulatedCpr;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * B11: CPR brings everybody for the first time, and what a day has changed for one in a hundred:
 * from the start of the run to its end, against bare parsing of the same answers.
 */
final class CprSync implements Benchmark {

  private static final int ROUNDS = 3;
  private static final int SEED = 11;
  private static final int NO_UNITS = 50;

  /** How long two runs took, in nanoseconds. */
  private record Times(long first, long day) {}

  @Override
  public String id() {
    return "B11";
  }

  @Override
  public void measure(Path directory, Size size, Report report) throws Exception {
    int persons = size == Size.FULL ? 50_000 : 2_000;
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    CprWorld people = CprWorld.of(SEED, persons, today);
    Fresh fresh = new Fresh(directory);
    try (RegisterSimulator simulator =
            RegisterSimulator.start(0, SorWorld.of(SEED, NO_UNITS, today), people);
        RecordedRegister cpr =
            new RecordedRegister(
                simulator.cpr().tokenUrl(), Files.createDirectories(directory.resolve("cpr")))) {
      List<String> numbers = people.numbers();
      sync(fresh, simulator.cpr(), cpr, numbers, people::nextDay);
      Rounds first = new Rounds();
      Rounds day = new Rounds();
      Rounds dayOfFirst = new Rounds();
      for (int round = 0; round < ROUNDS; round++) {
        double parsedFirst = Rounds.perSecond(() -> parsed(cpr.keepIn("first"), persons));
        double parsedDay = Rounds.perSecond(() -> parsed(cpr.keepIn("day"), persons));
        Times times = sync(fresh, simulator.cpr(), cpr, numbers, () -> {});
        first.add(parsedFirst, persons * 1e9 / times.first());
        day.add(parsedDay, persons * 1e9 / times.day());
        dayOfFirst.add(persons * 1e9 / times.first(), persons * 1e9 / times.day());
      }
      report.atMost("B11", "CPR first sync, of the time to parse its answers", first, 200, 100);
      report.atMost("B11", "CPR day with 1 % changes, of that to parse its own", day, 1_000, 300);
      report.atMost("B11", "the same day, of the time of the first sync", dayOfFirst, 0.2, 0.1);
    }
  }

  /**
   * Both runs on a fresh installation.
   *
   * @param nextDay lets a day pass in the register
   */
  private static Times sync(
      Fresh fresh,
      SimulatedCpr register,
      RecordedRegister cpr,
      List<String> numbers,
      Runnable nextDay)
      throws Exception {
    try (Fresh.Directory data = fresh.next();
        Product product = MeasuredRegisters.startWithCpr(data.path(), register, cpr)) {
      SubscribedPersons.plant(product.commands(), numbers);
      cpr.keepIn("first");
      long first = timeOf(product);
      nextDay.run();
      cpr.keepIn("day");
      return new Times(first, timeOf(product));
    }
  }

  private static long timeOf(Product product) throws InterruptedException {
    long start = System.nanoTime();
    product.run(Register.CPR, null, () -> {});
    return System.nanoTime() - start;
  }

  private static long parsed(Path answers, int persons) throws IOException {
    new RecordedAnswers(answers).parse();
    return persons;
  }
}
