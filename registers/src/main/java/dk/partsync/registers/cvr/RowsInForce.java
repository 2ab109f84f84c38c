package dk.partsync.registers.cvr;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of a unit's rows count on a day (section 6.9): of those that were not superseded and are in
 * effect, the one registered last. The order in which rows arrive never matters.
 *
 * @param day today, or a ceased unit's last day
 * @param lastDay whether it is the unit's last day, on which its rows end
 */
record RowsInForce(LocalDate day, boolean lastDay) {

  private static final Comparator<Row> REGISTERED_LAST =
      Comparator.comparing((Row row) -> row.textOrEmpty("registreringFra"))
          .thenComparing(row -> row.textOrEmpty("virkningFra"))
          .thenComparing(row -> row.node().toString());

  private static final Comparator<Row> IN_EFFECT_LAST =
      Comparator.comparing((Row row) -> row.textOrEmpty("virkningFra"))
          .thenComparing(REGISTERED_LAST);

  /** Those that count, the one that counts most first. */
  List<Row> of(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.text("registreringTil") == null && isInEffect(row))
        .sorted(REGISTERED_LAST.reversed())
        .toList();
  }

  /** The one that counts. */
  Optional<Row> one(List<Row> rows) {
    return of(rows).stream().findFirst();
  }

  /** The one that counts, or without such a one that which was last in effect. */
  static Optional<Row> last(List<Row> rows, LocalDate today) {
    RowsInForce inForce = new RowsInForce(today, false);
    return inForce
        .one(rows)
        .or(() -> standing(rows).filter(row -> began(row, today)).max(IN_EFFECT_LAST))
        .or(() -> standing(rows).max(IN_EFFECT_LAST))
        .or(() -> rows.stream().max(IN_EFFECT_LAST));
  }

  private static Stream<Row> standing(List<Row> rows) {
    return rows.stream().filter(row -> row.text("registreringTil") == null);
  }

  private boolean isInEffect(Row row) {
    LocalDate end = row.date("virkningTil");
    return began(row, day) && (end == null || end.isAfter(day) || (lastDay && end.equals(day)));
  }

  private static boolean began(Row row, LocalDate day) {
    @Nullable LocalDate begin = row.date("virkningFra");
    return begin == null || !begin.isAfter(day);
  }
}
