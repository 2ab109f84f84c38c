package dk.partsync.registers.cvr;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.api.cvr.CvrUnitKind;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.registers.datafordeler.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CVR through Datafordeler's GraphQL service: an entity a question, joined here (section 6).
 *
 * <p>The rows of units themselves are asked for without a day: a unit that has ceased has none in
 * force, and a number that was given twice belongs to two units (section 14, numbers 9 and 20).
 */
final class DatafordelerCvr implements CvrRegister {

  private final CvrPages pages;
  private final Together together;
  private final AttributeReader attributes;
  private final NoticeReader notices;
  private final Clock clock;

  DatafordelerCvr(CvrPages pages, Together together, Clock clock) {
    this.pages = pages;
    this.together = together;
    this.attributes = new AttributeReader(pages, together);
    this.notices = new NoticeReader(pages);
    this.clock = clock;
  }

  @Override
  public List<CvrUnit> companies(CvrAccess access, List<CvrNumber> numbers) {
    Set<String> asked = numbers.stream().map(CvrNumber::value).collect(Collectors.toSet());
    return byNumber(access, CvrUnitKind.COMPANY, CvrQueries.COMPANIES, "CVRNummer", asked);
  }

  @Override
  public List<CvrUnit> productionUnits(CvrAccess access, List<PNumber> numbers) {
    Set<String> asked = numbers.stream().map(PNumber::value).collect(Collectors.toSet());
    return byNumber(
        access, CvrUnitKind.PRODUCTION_UNIT, CvrQueries.PRODUCTION_UNITS, "pNummer", asked);
  }

  private List<CvrUnit> byNumber(
      CvrAccess access, CvrUnitKind kind, Query query, String field, Set<String> numbers) {
    requireFew(numbers.size());
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<Row> rows =
        pages.rows(access, query, Map.of("values", numbers.stream().map(Long::valueOf).toList()));
    Attributes.requireAsked(field, numbers, rows);
    LocalDate today = DanishDay.today(clock);
    return units(access, UnitRow.of(kind, rows, today), today);
  }

  @Override
  public List<CvrUnit> productionUnitsOf(CvrAccess access, CvrNumber company) {
    LocalDate today = DanishDay.today(clock);
    List<Row> rows =
        pages.rows(
            access,
            CvrQueries.PRODUCTION_UNITS_OF,
            Map.of("company", Long.valueOf(company.value()), "at", DanishDay.asTime(today)));
    return units(
        access,
        UnitRow.of(CvrUnitKind.PRODUCTION_UNIT, rows, today)
            .filter(unit -> unit.isInBusinessFor(company.value(), today)),
        today);
  }

  @Override
  public List<CvrUnit> units(CvrAccess access, List<CvrUnitId> ids) {
    requireFew(ids.size());
    if (ids.isEmpty()) {
      return List.of();
    }
    LocalDate today = DanishDay.today(clock);
    Set<String> asked = ids.stream().map(CvrUnitId::value).collect(Collectors.toSet());
    Callable<List<Row>> companies = () -> unitRows(access, CvrEntity.COMPANY, asked);
    Callable<List<Row>> productionUnits = () -> unitRows(access, CvrEntity.PRODUCTION_UNIT, asked);
    List<List<Row>> rows = together.all(List.of(companies, productionUnits));
    return units(
        access,
        Stream.concat(
            UnitRow.of(CvrUnitKind.COMPANY, rows.get(0), today),
            UnitRow.of(CvrUnitKind.PRODUCTION_UNIT, rows.get(1), today)),
        today);
  }

  private List<Row> unitRows(CvrAccess access, CvrEntity entity, Set<String> ids) {
    List<Row> rows =
        pages.rows(access, CvrQueries.ever(entity), Map.of("values", List.copyOf(ids)));
    Attributes.requireAsked(entity.idField(), ids, rows);
    return rows;
  }

  private List<CvrUnit> units(CvrAccess access, Stream<UnitRow> found, LocalDate today) {
    List<UnitRow> units = found.sorted(UnitRow.inBusinessFirst(today)).toList();
    List<CvrUnit> all = new ArrayList<>();
    for (int from = 0; from < units.size(); from += MAX_IDS) {
      List<UnitRow> few = units.subList(from, Math.min(from + MAX_IDS, units.size()));
      Attributes known = attributes.of(access, few, today);
      few.forEach(unit -> all.add(UnitMapper.of(unit, known, today)));
    }
    return all;
  }

  private static void requireFew(int asked) {
    if (asked > MAX_IDS) {
      throw new IllegalArgumentException("CVR is asked for a hundred units at a time");
    }
  }

  @Override
  public CvrPosition position(CvrAccess access) {
    return notices.position(access);
  }

  @Override
  public CvrNotices changesSince(CvrAccess access, CvrPosition position, int limit) {
    return notices.since(access, position, limit);
  }

  @Override
  public void probe(CvrAccess access) {
    pages.importStatus(access);
  }
}
