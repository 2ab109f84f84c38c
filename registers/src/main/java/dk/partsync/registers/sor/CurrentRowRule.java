package dk.partsync.registers.sor;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which of several rows holds for a unit on a day (registers/sor.md section 5.3): the current one,
 * else the next future one, else the one that was valid last.
 */
final class CurrentRowRule {

  private enum Time {
    PAST,
    FUTURE,
    CURRENT
  }

  private static final Comparator<@Nullable LocalDate> OPEN_FIRST =
      Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());
  private static final Comparator<@Nullable LocalDateTime> UNKNOWN_FIRST =
      Comparator.nullsFirst(Comparator.<LocalDateTime>naturalOrder());

  private final LocalDate today;

  /**
   * @param today the day in Denmark
   */
  CurrentRowRule(LocalDate today) {
    this.today = today;
  }

  /** The row that wins over the other; the later one in the file when nothing else decides. */
  ChosenRow winner(ChosenRow a, ChosenRow b) {
    int order = compare(a, b);
    if (order == 0) {
      return a.line() > b.line() ? a : b;
    }
    return order > 0 ? a : b;
  }

  private int compare(ChosenRow a, ChosenRow b) {
    Time time = time(a);
    int order = time.compareTo(time(b));
    if (order == 0 && time == Time.PAST) {
      order = OPEN_FIRST.compare(a.endDate(), b.endDate());
    }
    if (order == 0) {
      int later = OPEN_FIRST.compare(a.stamp().validFrom(), b.stamp().validFrom());
      order = time == Time.FUTURE ? -later : later;
    }
    return order == 0 ? UNKNOWN_FIRST.compare(a.stamp().updatedAt(), b.stamp().updatedAt()) : order;
  }

  private Time time(ChosenRow row) {
    LocalDate from = row.stamp().validFrom();
    if (from != null && from.isAfter(today)) {
      return Time.FUTURE;
    }
    LocalDate end = row.endDate();
    return end == null || !end.isBefore(today) ? Time.CURRENT : Time.PAST;
  }
}
