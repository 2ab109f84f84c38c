package dk.partsync.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Speeds of a measure and its baseline, taken in turns so that a slow moment of the machine falls
 * on both.
 */
final class Rounds {

  private final List<Double> baseline = new ArrayList<>();
  private final List<Double> measure = new ArrayList<>();
  private final List<Double> noise = new ArrayList<>();

  /** A timed piece of work. */
  interface Work {

    /** How many units of work were done. */
    long run() throws Exception;
  }

  /** Work that takes its own time, so that preparing it does not count. */
  interface Speed {

    /** Units of work per second. */
    double take() throws Exception;
  }

  /** Runs baseline and measure alternately, the given number of times. */
  static Rounds alternate(int rounds, Work baseline, Work measure) throws Exception {
    return speeds(rounds, () -> perSecond(baseline), () -> perSecond(measure));
  }

  /** The same of work that takes its own time. */
  static Rounds speeds(int rounds, Speed baseline, Speed measure) throws Exception {
    Rounds result = new Rounds();
    for (int round = 0; round < rounds; round++) {
      result.add(baseline.take(), measure.take());
    }
    return result;
  }

  /** Adds a round that was taken elsewhere. */
  void add(double baselineSpeed, double measureSpeed) throws Exception {
    noise.add(perSecond(NoiseProbe::run));
    baseline.add(baselineSpeed);
    measure.add(measureSpeed);
  }

  /** Median speed of the measure divided by that of the baseline. */
  double ratio() {
    return median(measure) / median(baseline);
  }

  /** Units of work per second, the median of all rounds. */
  double measured() {
    return median(measure);
  }

  /** How much the machine itself varied: fastest probe divided by slowest. */
  double noise() {
    return noise.stream().mapToDouble(d -> d).max().orElse(1)
        / noise.stream().mapToDouble(d -> d).min().orElse(1);
  }

  int count() {
    return measure.size();
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  static double perSecond(Work work) throws Exception {
    long start = System.nanoTime();
    long done = work.run();
    return done * 1e9 / (System.nanoTime() - start);
  }
}
