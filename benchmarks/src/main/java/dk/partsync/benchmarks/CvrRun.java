package dk.partsync.benchmarks;

import dk.partsync.api.sync.SyncMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Runs of CVR that are measured, one after the other on the same product. */
enum CvrRun {
  FIRST(null, "first load", 75, 35),
  AGAIN(SyncMode.FULL, "all again, nothing new", 25, 12),
  DAY(null, "day with 1 % changes", 300, 100);

  private final @Nullable SyncMode mode;
  private final String text;
  private final double bar;
  private final double reach;

  CvrRun(@Nullable SyncMode mode, String text, double bar, double reach) {
    this.mode = mode;
    this.text = text;
    this.bar = bar;
    this.reach = reach;
  }

  @Nullable SyncMode mode() {
    return mode;
  }

  /** The name under which CVR's answers to it are kept. */
  String answers() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Adds its line.
   *
   * @param rounds with parsing as the baseline
   */
  void tell(Rounds rounds, Report report) {
    report.atMost("B12", "CVR " + text + ", of the time to parse its answers", rounds, bar, reach);
  }

  @Override
  public String toString() {
    return text;
  }
}
