package dk.partsync.console.party;

import dk.partsync.api.party.PartyHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days that a party can be shown as of.
 *
 * @param first the day of its first event
 * @param last today, or a later day from which a register says something
 * @param day the day that is shown
 * @param before the nearest day before it on which something changed
 * @param after likewise after it
 */
record HistorySlider(
    LocalDate first,
    LocalDate last,
    LocalDate day,
    @Nullable LocalDate before,
    @Nullable LocalDate after,
    List<LocalDate> changes) {

  HistorySlider {
    changes = List.copyOf(changes);
  }

  static HistorySlider of(List<PartyHistory.Entry> entries, LocalDate day, LocalDate today) {
    TreeSet<LocalDate> days = new TreeSet<>();
    entries.forEach(entry -> days.add(HistoryMoment.dayOf(entry.at())));
    LocalDate first = days.first();
    entries.stream()
        .map(entry -> entry.origin().validFrom())
        .filter(Objects::nonNull)
        .filter(from -> from.isAfter(first))
        .forEach(days::add);
    LocalDate last = days.last().isAfter(today) ? days.last() : today;
    return new HistorySlider(
        first, last, day, days.lower(day), days.higher(day), List.copyOf(days));
  }

  /** Days from the first to the last. */
  public long length() {
    return ChronoUnit.DAYS.between(first, last);
  }

  /** Days from the first to the one that is shown. */
  public long position() {
    return Math.max(0, Math.min(length(), ChronoUnit.DAYS.between(first, day)));
  }

  /** Days from the first to each change. */
  public List<Long> marks() {
    return changes.stream().map(change -> ChronoUnit.DAYS.between(first, change)).toList();
  }
}
