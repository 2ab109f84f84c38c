package dk.partsync.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of measures against their bars. */
final class Report {

  private static final String FORMAT = "%-5s %-58s %6s %9s %8s %8s %7s  %s%n";

  private final List<Line> lines = new ArrayList<>();

  /** A ratio that should be at least the bar. */
  void atLeast(String id, String what, Rounds rounds, double bar, double reach) {
    add(new Line(id, what, rounds.count(), rounds.ratio(), bar, reach, rounds.noise(), true));
  }

  /** A figure that should be at most the bar. */
  void atMost(String id, String what, int rounds, double figure, double bar, double reach) {
    add(new Line(id, what, rounds, figure, bar, reach, 1, false));
  }

  /** What takes at most so many times as long as its baseline. */
  void atMost(String id, String what, Rounds rounds, double bar, double reach) {
    add(new Line(id, what, rounds.count(), 1 / rounds.ratio(), bar, reach, rounds.noise(), false));
  }

  void add(Line line) {
    lines.add(line);
    System.out.print(line.text());
  }

  void print() {
    System.out.printf(
        FORMAT, "id", "measure", "rounds", "figure", "bar", "reach", "noise", "verdict");
    lines.forEach(line -> System.out.print(line.text()));
  }

  List<Line> missed() {
    return lines.stream().filter(line -> !line.isMet()).toList();
  }

  /**
   * A measure.
   *
   * @param figure ratio to the baseline, or what was counted
   * @param noise fastest run of a fixed piece of arithmetic divided by the slowest
   */
  record Line(
      String id,
      String what,
      int rounds,
      double figure,
      double bar,
      double reach,
      double noise,
      boolean moreIsBetter) {

    boolean isMet() {
      return moreIsBetter ? figure >= bar : figure <= bar;
    }

    private boolean isReached() {
      return moreIsBetter ? figure >= reach : figure <= reach;
    }

    String text() {
      return String.format(
          Locale.ROOT,
          FORMAT,
          id,
          what,
          rounds,
          number(figure),
          number(bar),
          number(reach),
          number(noise),
          isReached() ? "reached" : isMet() ? "met" : "MISSED");
    }

    private static String number(double value) {
      return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
  }
}
