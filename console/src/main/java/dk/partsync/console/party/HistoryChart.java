package dk.partsync.console.party;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many changes there were in each stretch of time, oldest first.
 *
 * @param days how many days a stretch has
 * @param most the stretch with the most changes, the newest of several
 * @param total of all stretches
 */
record HistoryChart(
    LocalDate from, LocalDate to, int days, List<Stretch> stretches, Stretch most, int total) {

  private static final int MOST_STRETCHES = 52;

  HistoryChart {
    stretches = List.copyOf(stretches);
  }

  /**
   * A stretch of time.
   *
   * @param x where its bar begins, in units of a bar's width
   * @param height of its bar, 0 to 100
   * @param protection whether a protection of name and address began, changed or ended in it
   */
  record Stretch(
      LocalDate first, LocalDate last, int count, int x, int height, boolean protection) {

    /** Where the bar begins, counted from the top. */
    public int top() {
      return 100 - height;
    }
  }

  /** Of the deliveries, none where all came on one day. */
  static @Nullable HistoryChart of(List<HistoryDelivery> deliveries, LocalDate today) {
    List<LocalDate> when =
        deliveries.stream().map(one -> HistoryMoment.dayOf(one.at())).sorted().toList();
    if (when.isEmpty() || !when.get(0).isBefore(today)) {
      return null;
    }
    LocalDate from = when.get(0);
    long span = ChronoUnit.DAYS.between(from, today) + 1;
    int days = (int) ((span + MOST_STRETCHES - 1) / MOST_STRETCHES);
    int size = (int) ((span + days - 1) / days);
    int[] counts = new int[size];
    boolean[] protection = new boolean[size];
    for (HistoryDelivery delivery : deliveries) {
      int at = stretch(from, HistoryMoment.dayOf(delivery.at()), days, size);
      counts[at] += delivery.lines().size();
      protection[at] |= delivery.lines().stream().anyMatch(HistoryLine::isProtection);
    }
    int highest = IntStream.of(counts).max().orElse(1);
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      LocalDate first = from.plusDays((long) i * days);
      LocalDate end = first.plusDays(days - 1L);
      stretches.add(
          new Stretch(
              first,
              end.isAfter(today) ? today : end,
              counts[i],
              i,
              height(counts[i], highest),
              protection[i]));
    }
    return new HistoryChart(
        from, today, days, stretches, most(stretches), IntStream.of(counts).sum());
  }

  private static int stretch(LocalDate from, LocalDate day, int days, int size) {
    long at = ChronoUnit.DAYS.between(from, day) / days;
    return (int) Math.min(at, size - 1L);
  }

  private static int height(int count, int highest) {
    return count == 0 ? 0 : Math.max(8, 100 * count / highest);
  }

  private static Stretch most(List<Stretch> stretches) {
    return stretches.stream()
        .reduce((one, other) -> other.count() >= one.count() ? other : one)
        .orElseThrow();
  }
}
