package dk.partsync.simulator.cvr;

import java.util.Map;
import java.util.random.RandomGenerator;

/** How many work in a company, as an interval (section 5.2). */
final class Employment {

  private static final long[][] INTERVALS = {{1, 1}, {2, 4}, {5, 9}, {10, 19}, {20, 49}};

  private Employment() {}

  static Map<String, Object> some(RandomGenerator random) {
    long[] interval = INTERVALS[random.nextInt(INTERVALS.length)];
    return Map.of(
        "beskaeftigelsestalstype", "KvartalsbeskaeftigelseAntalAnsatteInterval",
        "intervalFra", interval[0],
        "intervalTil", interval[1],
        "datoFra", "2025-10-01",
        "datoTil", "2025-12-31",
        "registreringsdato", "2026-02-20T03:00:00.000000Z");
  }
}
