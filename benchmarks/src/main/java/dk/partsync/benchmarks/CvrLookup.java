package dk.partsync.benchmarks;

import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.cvr.CvrWorld;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * B12: how long a case worker waits for the lookup of a company over HTTP, half of the time at
 * most, against as many bare questions to the recorded CVR as a lookup puts: one for each kind of
 * row. A lookup records who asked before it answers.
 */
final class CvrLookup implements Benchmark {

  private static final int ROUNDS = 5;
  private static final int SEED = 13;
  private static final int NO_UNITS = 50;
  private static final double BAR = 20;
  private static final double REACH = 10;

  @Override
  public String id() {
    return "B12";
  }

  @Override
  public void measure(Path directory, Size size, Report report) throws Exception {
    LocalDate yesterday = LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(1);
    CvrWorld world = CvrWorld.of(SEED, 2_000, yesterday);
    List<String> numbers =
        world.cvrNumbers().stream().limit(size == Size.FULL ? 400 : 100).toList();
    Path data = directory.resolve("data");
    MeasuredUser.addTo(data);
    try (RegisterSimulator simulator =
            RegisterSimulator.start(
                0,
                SorWorld.of(SEED, NO_UNITS, yesterday),
                CprWorld.of(SEED, CprWorld.SMALLEST, yesterday),
                world);
        RecordedRegister cvr =
            new RecordedRegister(
                simulator.cvr().serviceUrl(),
                Files.createDirectories(directory.resolve("answers")));
        Product product = MeasuredRegisters.startWithCvr(data, simulator.cvr(), cvr);
        ApiConnection api = new ApiConnection(product.port(), MeasuredUser.AUTHORIZATION);
        ApiConnection bare = new ApiConnection(cvr.port(), null)) {
      String service =
          URI.create(cvr.here(simulator.cvr().serviceUrl())).getPath()
              + "?apiKey="
              + simulator.cvr().apiKey();
      Call lookup = number -> api.post("/api/cvr/lookups", "{\"cvrNumber\":\"" + number + "\"}");
      Path answers = cvr.keepIn("lookups");
      median(numbers, lookup);
      int each = new RecordedAnswers(answers).count() / numbers.size();
      Call questions = number -> repeated(each, () -> bare.post(service, question(number)));
      median(numbers, questions);
      Rounds rounds =
          Rounds.speeds(
              ROUNDS, () -> 1 / median(numbers, questions), () -> 1 / median(numbers, lookup));
      System.out.printf(
          "B12   p50 of a company lookup over HTTP: %.1f ms, of %d bare questions %.1f ms%n",
          1e3 / rounds.measured(), each, 1e3 / rounds.measured() * rounds.ratio());
      report.atMost("B12", "p50 of a company lookup, of its bare questions", rounds, BAR, REACH);
    }
  }

  private static String question(String number) {
    return """
        {"query":"query ($values: [Long!]!) { CVR_Virksomhed(first: 1000, \
        where: { CVRNummer: { in: $values } }) { pageInfo { hasNextPage endCursor } \
        nodes { CVREnhedsId CVRNummer status } } }","variables":{"values":[%s]}}"""
        .formatted(number);
  }

  /** The same question; the status of the last answer. */
  private static int repeated(int times, Question question) throws IOException {
    int status = 0;
    for (int time = 0; time < times; time++) {
      status = question.ask();
    }
    return status;
  }

  /** A question to be put. */
  private interface Question {

    /** The status of the answer. */
    int ask() throws IOException;
  }

  /** Asks about one company. */
  private interface Call {

    /** The status of the answer. */
    int about(String number) throws IOException;
  }

  /** Asks about one after the other; the median in seconds. */
  private static double median(List<String> numbers, Call call) throws IOException {
    List<Double> times = new ArrayList<>();
    for (String number : numbers) {
      long start = System.nanoTime();
      int status = call.about(number);
      times.add((System.nanoTime() - start) / 1e9);
      if (status != 200) {
        throw new IllegalStateException("it was answered " + status);
      }
    }
    return Rounds.median(times);
  }
}
