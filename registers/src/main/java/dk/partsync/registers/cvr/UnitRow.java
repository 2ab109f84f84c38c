package dk.partsync.registers.cvr;

import dk.partsync.api.cvr.CvrUnitKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The row that says of a unit that it is there, whether it is still in business or not. */
record UnitRow(CvrUnitKind kind, String id, Row row) {

  /** Those of every unit that the rows tell of, by id. */
  static Stream<UnitRow> of(CvrUnitKind kind, List<Row> rows, LocalDate today) {
    Map<String, List<Row>> byId =
        rows.stream()
            .collect(Collectors.groupingBy(UnitRow::id, TreeMap::new, Collectors.toList()));
    return byId.entrySet().stream()
        .flatMap(
            unit ->
                RowsInForce.last(unit.getValue(), today).stream()
                    .map(row -> new UnitRow(kind, unit.getKey(), row)));
  }

  private static String id(Row row) {
    String id = row.text("id");
    if (id == null) {
      throw CvrFailures.malformed("CVR answered with a unit that has no id.");
    }
    return id;
  }

  /** Those in business first. */
  static Comparator<UnitRow> inBusinessFirst(LocalDate today) {
    Function<UnitRow, Boolean> over = unit -> unit.lastDay(today) != null;
    return Comparator.comparing(over);
  }

  @Nullable LocalDate startDate() {
    return row.date(isCompany() ? "virksomhedStartdato" : "produktionsenhedStartdato");
  }

  /** The unit's last day, told or, without that, the one with which its row ended. */
  @Nullable LocalDate endDate(LocalDate today) {
    LocalDate told =
        row.date(isCompany() ? "virksomhedOphoersdato" : "produktionsenhedOphoersdato");
    LocalDate lapsed = row.date("virkningTil");
    return told == null && lapsed != null && !lapsed.isAfter(today) ? lapsed : told;
  }

  /** The last day of a unit that has ceased; on that day it counts as ceased. */
  @Nullable LocalDate lastDay(LocalDate today) {
    LocalDate end = endDate(today);
    return end == null || end.isAfter(today) ? null : end;
  }

  /** Whether it is in business today: neither over nor still to begin. */
  boolean isInBusiness(LocalDate today) {
    return day(today).equals(new RowsInForce(today, false));
  }

  /** When to look at what hangs on it: today, its last day, or the day on which it begins. */
  RowsInForce day(LocalDate today) {
    LocalDate lastDay = lastDay(today);
    LocalDate begin = row.date("virkningFra");
    if (lastDay != null) {
      return new RowsInForce(lastDay, true);
    }
    return new RowsInForce(begin != null && begin.isAfter(today) ? begin : today, false);
  }

  boolean isCompany() {
    return kind == CvrUnitKind.COMPANY;
  }

  /** Whether a production unit belongs to the company today. */
  boolean isInBusinessFor(String company, LocalDate today) {
    return company.equals(row.text("tilknyttetVirksomhedsCVRNummer"))
        && row.text("registreringTil") == null
        && lastDay(today) == null;
  }
}
