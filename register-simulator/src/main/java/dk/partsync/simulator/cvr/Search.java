package dk.partsync.simulator.cvr;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the rows of an entity, in the order of their keys. */
final class Search {

  private final Register register;
  private final Entity entity;

  Search(Register register, Entity entity) {
    this.register = register;
    this.entity = entity;
  }

  /** A row with its key. */
  record Found(Cursor cursor, Map<String, Object> row) {}

  /**
   * @param day on which rows have to hold, null for any
   * @param after key after which to go on, null to begin
   */
  Stream<Found> find(Where where, @Nullable LocalDate day, @Nullable Cursor after) {
    int from = after == null ? 0 : FictitiousUnitNumbers.indexOfId(after.parts().get(0).toString());
    return candidates(where)
        .filter(place -> place >= from && place < register.size())
        .mapToObj(register::shown)
        .filter(unit -> unit != null)
        .flatMap(unit -> rows(unit, where, day))
        .filter(found -> after == null || found.cursor().compareTo(after) > 0);
  }

  private Stream<Found> rows(Unit unit, Where where, @Nullable LocalDate day) {
    return Rows.of(unit, entity, day).stream()
        .filter(where::allows)
        .map(row -> new Found(Cursor.of(entity, row), row))
        .sorted(Comparator.comparing(Found::cursor));
  }

  /** Places of the units that can have rows like that, rising. */
  private IntStream candidates(Where where) {
    for (Where.Condition condition : where.conditions()) {
      List<Object> values = condition.values();
      if (values != null && isKey(condition.field())) {
        return values.stream()
            .flatMap(value -> places(condition.field(), value.toString()))
            .mapToInt(Integer::intValue)
            .sorted()
            .distinct();
      }
    }
    return register.places();
  }

  private static boolean isKey(String field) {
    return switch (field) {
      case "id",
          "CVREnhedsId",
          "CVRNummer",
          "pNummer",
          "forretningsnoegle",
          "datafordelerRowId",
          Owner.FIELD ->
          true;
      default -> false;
    };
  }

  private Stream<Integer> places(String field, String value) {
    return switch (field) {
      case "CVRNummer" -> register.byCvr(Long.parseLong(value)).stream();
      case "pNummer" -> Stream.of(FictitiousUnitNumbers.indexOfPNumber(value));
      case "forretningsnoegle" -> byBusinessKey(value);
      case "datafordelerRowId" -> Stream.of(Unit.indexOfRow(value));
      case Owner.FIELD -> register.byOwner(Long.parseLong(value)).stream();
      default -> Stream.of(FictitiousUnitNumbers.indexOfId(value));
    };
  }

  private Stream<Integer> byBusinessKey(String value) {
    if (FictitiousUnitNumbers.containCvr(value)) {
      return register.byCvr(Long.parseLong(value)).stream();
    }
    int unit = FictitiousUnitNumbers.indexOfPNumber(value);
    return Stream.of(unit < 0 ? FictitiousUnitNumbers.indexOfId(value) : unit);
  }
}
