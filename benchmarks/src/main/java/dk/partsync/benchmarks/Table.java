package dk.partsync.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Medians, as rows a second and as a share of the baseline's speed. */
final class Table {

  private static final String BASELINE = "bare Commons CSV parse";

  private final int rows;
  private final Map<String, List<Duration>> times = new LinkedHashMap<>();

  Table(int rows) {
    this.rows = rows;
  }

  void baseline(Duration time) {
    add(BASELINE, time);
  }

  void add(String measure, Duration time) {
    times.computeIfAbsent(measure, unused -> new ArrayList<>()).add(time);
  }

  void print() {
    double baseline = median(BASELINE);
    System.out.printf("%n%-36s %7s %12s %10s%n", "measure", "rounds", "rows/s", "ratio");
    times.forEach(
        (measure, measured) ->
            System.out.printf(
                "%-36s %7d %,12.0f %9.3fx%n",
                measure, measured.size(), rows / median(measure), baseline / median(measure)));
    List<Duration> noise = times.getOrDefault(BASELINE, List.of()).stream().sorted().toList();
    System.out.printf(
        "noise: slowest baseline / fastest = %.2f%n",
        (double) noise.get(noise.size() - 1).toNanos() / noise.get(0).toNanos());
  }

  private double median(String measure) {
    List<Duration> sorted = times.getOrDefault(measure, List.of()).stream().sorted().toList();
    return sorted.get(sorted.size() / 2).toNanos() / 1e9;
  }
}
