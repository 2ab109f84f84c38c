package dk.partsync.registers.cvr;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a document's lists count on a day (section 8.4): those whose period holds the day,
 * its last day included.
 */
record Periods(LocalDate day) {

  private static final Comparator<Row> LAST =
      Comparator.comparing((Row item) -> item.part("periode").textOrEmpty("gyldigFra"))
          .thenComparing(item -> item.textOrEmpty("sidstOpdateret"))
          .thenComparing(item -> item.node().toString());

  /** The item that began last of those that count. */
  Optional<Row> current(List<Row> items) {
    return items.stream().filter(this::holds).max(LAST);
  }

  /** All that count, the one that began last first. */
  List<Row> all(List<Row> items) {
    return items.stream().filter(this::holds).sorted(LAST.reversed()).toList();
  }

  /** The item that began last of all that have begun. */
  Optional<Row> last(List<Row> items) {
    return items.stream().filter(this::hasBegun).max(LAST);
  }

  private boolean holds(Row item) {
    LocalDate end = item.part("periode").date("gyldigTil");
    return hasBegun(item) && (end == null || !end.isBefore(day));
  }

  private boolean hasBegun(Row item) {
    @Nullable LocalDate begin = item.part("periode").date("gyldigFra");
    return begin == null || !begin.isAfter(day);
  }
}
