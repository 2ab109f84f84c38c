package dk.partsync.registers.cvr;

import dk.partsync.registers.datafordeler.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * Reads what hangs on units (section 6.7): of those in business what is in force today; of those
 * that have ceased or are still to begin everything, as none of theirs is in force (section 6.2).
 */
final class AttributeReader {

  private final CvrPages pages;
  private final Together together;

  AttributeReader(CvrPages pages, Together together) {
    this.pages = pages;
    this.together = together;
  }

  /**
   * All that hangs on the units.
   *
   * @param units at most a hundred
   */
  Attributes of(CvrAccess access, List<UnitRow> units, LocalDate today) {
    List<Callable<Found>> questions = new ArrayList<>();
    for (CvrEntity entity : CvrEntity.ATTRIBUTES) {
      Map<Boolean, Set<String>> ids =
          units.stream()
              .filter(unit -> entity.isOf(unit.kind()))
              .collect(
                  Collectors.partitioningBy(
                      unit -> unit.isInBusiness(today),
                      Collectors.mapping(UnitRow::id, Collectors.toUnmodifiableSet())));
      ids.forEach(
          (inBusiness, asked) -> {
            if (!asked.isEmpty()) {
              questions.add(() -> found(access, entity, inBusiness, asked, today));
            }
          });
    }
    Attributes attributes = new Attributes();
    together.all(questions).forEach(found -> attributes.add(found.entity, found.asked, found.rows));
    return attributes;
  }

  private Found found(
      CvrAccess access, CvrEntity entity, boolean inBusiness, Set<String> asked, LocalDate today) {
    Query query = inBusiness ? CvrQueries.onADay(entity) : CvrQueries.ever(entity);
    Map<String, Object> variables =
        inBusiness
            ? Map.of("values", List.copyOf(asked), "at", DanishDay.asTime(today))
            : Map.of("values", List.copyOf(asked));
    return new Found(entity, asked, pages.rows(access, query, variables));
  }

  private record Found(CvrEntity entity, Set<String> asked, List<Row> rows) {}
}
