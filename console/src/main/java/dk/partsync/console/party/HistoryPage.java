package dk.partsync.console.party;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a time line, newest first.
 *
 * @param total how many changes the whole time line has
 * @param newer key of the page before, empty for the first; none on the first
 * @param older key of the next page, none on the last
 */
record HistoryPage(
    List<HistoryDay> days, int total, @Nullable String newer, @Nullable String older) {

  private static final int SIZE = 25;
  private static final int SHOWN_ABOVE = 3;

  HistoryPage {
    days = List.copyOf(days);
  }

  /**
   * @param newestFirst all deliveries
   * @param after key of the page: what comes behind the delivery that has it
   * @param show id of the fact that the page is to show instead
   */
  static HistoryPage of(
      List<HistoryDelivery> newestFirst, @Nullable String after, @Nullable String show) {
    int shown = find(newestFirst, show);
    int begin =
        shown >= 0 ? (shown < SIZE ? 0 : shown - SHOWN_ABOVE) : find(newestFirst, after) + 1;
    int end = Math.min(begin + SIZE, newestFirst.size());
    return new HistoryPage(
        days(newestFirst.subList(begin, end)),
        newestFirst.stream().mapToInt(delivery -> delivery.lines().size()).sum(),
        begin == 0 ? null : begin <= SIZE ? "" : newestFirst.get(begin - SIZE - 1).key(),
        end == newestFirst.size() ? null : newestFirst.get(end - 1).key());
  }

  private static int find(List<HistoryDelivery> deliveries, @Nullable String id) {
    return id == null
        ? -1
        : IntStream.range(0, deliveries.size())
            .filter(at -> deliveries.get(at).holds(id))
            .findFirst()
            .orElse(-1);
  }

  private static List<HistoryDay> days(List<HistoryDelivery> newestFirst) {
    List<HistoryDay> days = new ArrayList<>();
    List<HistoryDelivery> day = new ArrayList<>();
    for (HistoryDelivery delivery : newestFirst) {
      if (!day.isEmpty()
          && !HistoryMoment.dayOf(day.get(0).at()).equals(HistoryMoment.dayOf(delivery.at()))) {
        days.add(new HistoryDay(day.get(0).at(), day));
        day.clear();
      }
      day.add(delivery);
    }
    if (!day.isEmpty()) {
      days.add(new HistoryDay(day.get(0).at(), day));
    }
    return days;
  }
}
