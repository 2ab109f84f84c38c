package dk.partsync.registers.cvr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What hangs on units: rows by unit and entity, in the order in which they came. */
final class Attributes {

  private final Map<String, Map<CvrEntity, List<Row>>> units = new HashMap<>();

  /** The unit's rows, of which there may be none. */
  List<Row> of(String unitId, CvrEntity entity) {
    return units.getOrDefault(unitId, Map.of()).getOrDefault(entity, List.of());
  }

  /**
   * Takes rows in.
   *
   * @param asked ids of the units that were asked for
   * @throws CvrFailure with {@code MALFORMED} when a row is of another unit
   */
  void add(CvrEntity entity, Collection<String> asked, List<Row> rows) {
    requireAsked(entity.idField(), asked, rows);
    for (Row row : rows) {
      units
          .computeIfAbsent(
              row.textOrEmpty(entity.idField()), unused -> new EnumMap<>(CvrEntity.class))
          .computeIfAbsent(entity, unused -> new ArrayList<>())
          .add(row);
    }
  }

  /**
   * Checks that nothing came that was not asked for.
   *
   * @throws CvrFailure with {@code MALFORMED} when something did
   */
  static void requireAsked(String field, Collection<String> asked, List<Row> rows) {
    if (rows.stream().anyMatch(row -> !asked.contains(row.textOrEmpty(field)))) {
      throw CvrFailures.malformed("CVR answered with a unit that was not asked for.");
    }
  }
}
