package dk.partsync.command.sync;

import java.nio.file.Path;

/**
 * Picks the lines of a run's file that its plan wants.
 *
 * @param <L> a line of the file
 * @param <R> what the plan takes of it
 */
public final class PlannedLines<L, R> {

  /** Makes of a line what the plan takes. */
  public interface Reading<L, R> {
    R row(long number, L line);
  }

  private final PlanCursor<R> plan;
  private final Reading<L, R> reading;
  private long next;

  private PlannedLines(PlanCursor<R> plan, Reading<L, R> reading) {
    this.plan = plan;
    this.reading = reading;
    advance();
  }

  /**
   * Walks the plan to its end, in one pass over the file.
   *
   * @throws InterruptedException when the thread was asked to stop
   */
  public static <L, R> void walk(
      Path file, Class<L> type, PlanCursor<R> plan, Reading<L, R> reading)
      throws InterruptedException {
    PlannedLines<L, R> wanted = new PlannedLines<>(plan, reading);
    RunLines.read(file, type, wanted::receive);
    plan.finish();
  }

  private void receive(long number, RunLines.Text<L> text) {
    if (number == next) {
      plan.accept(reading.row(number, text.line()));
      advance();
    }
  }

  private void advance() {
    next = plan.hasNext() ? plan.nextLong() : 0;
  }
}
