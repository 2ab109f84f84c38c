package dk.partsync.console.start;

import dk.partsync.api.sync.SyncRunView;
import dk.partsync.console.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Parties changed by a register's runs on each of the last days, first imports left out, as they
 * would hide all else.
 */
public record ChangesPerDay(List<Bar> bars) {

  /** Days that are shown. */
  public static final int DAYS = 30;

  private static final int STEP = 10;
  private static final int HEIGHT = 48;
  private static final int LEAST = 2;

  public ChangesPerDay {
    bars = List.copyOf(bars);
  }

  /**
   * The bar of a day, in the units of a picture that is 300 wide and 48 high.
   *
   * @param changes parties changed
   */
  public record Bar(LocalDate day, long changes, int x, int y, int height) {

    public boolean isNothing() {
      return changes == 0;
    }
  }

  /** The last days up to the one that it is in Denmark. */
  static ChangesPerDay of(List<SyncRunView> runs, Instant now) {
    Map<LocalDate, Long> changes = new HashMap<>();
    runs.stream()
        .filter(run -> !run.dryRun() && !run.firstImport())
        .forEach(run -> changes.merge(dayOf(run.startedAt()), changed(run), Long::sum));
    LocalDate first = dayOf(now).minusDays(DAYS - 1L);
    List<Long> days =
        IntStream.range(0, DAYS)
            .mapToObj(day -> changes.getOrDefault(first.plusDays(day), 0L))
            .toList();
    long most = days.stream().mapToLong(Long::longValue).max().orElse(0);
    return new ChangesPerDay(
        IntStream.range(0, DAYS)
            .mapToObj(day -> bar(first.plusDays(day), day, days.get(day), most))
            .toList());
  }

  public long most() {
    return bars.stream().mapToLong(Bar::changes).max().orElse(0);
  }

  private static Bar bar(LocalDate day, int place, long changes, long most) {
    int room = HEIGHT - 2 * LEAST;
    int height = most == 0 ? LEAST : LEAST + (int) Math.round((double) room * changes / most);
    return new Bar(day, changes, place * STEP, HEIGHT - height, height);
  }

  private static long changed(SyncRunView run) {
    return run.applied().total() - run.applied().unchanged();
  }

  private static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, Shown.ZONE);
  }
}
