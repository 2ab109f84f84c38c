package dk.partsync.benchmarks;

import java.nio.file.Path;

/** One thing that is measured, with its baseline in the same run. */
interface Benchmark {

  /** The id under which the bar is known, such as {@code B5}. */
  String id();

  /**
   * Measures and adds its lines.
   *
   * @param directory an empty directory of its own, deleted afterwards
   * @param size how much work to do
   */
  void measure(Path directory, Size size, Report report) throws Exception;

  /** How much work a benchmark does. */
  enum Size {
    /** Enough to be quoted. */
    FULL,
    /** Enough for CI to see a gross regression. */
    SHORT
  }
}
