package dk.partsync.registers.cvr;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.api.cvr.PNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** CVR through the Elasticsearch distribution: a unit is one document (section 8). */
final class DistributedCvr implements CvrRegister {

  /** More than the units that a hundred numbers or ids can name. */
  private static final int MOST = 500;

  private final Documents documents;
  private final Together together;
  private final DocumentChanges changes;
  private final Clock clock;

  DistributedCvr(Documents documents, Together together, Clock clock) {
    this.documents = documents;
    this.together = together;
    this.changes = new DocumentChanges(documents);
    this.clock = clock;
  }

  @Override
  public List<CvrUnit> companies(CvrAccess access, List<CvrNumber> numbers) {
    List<String> asked = numbers.stream().map(CvrNumber::value).distinct().toList();
    return inBusinessFirst(units(access, DocumentType.COMPANY, "cvrNummer", asked));
  }

  @Override
  public List<CvrUnit> productionUnits(CvrAccess access, List<PNumber> numbers) {
    List<String> asked = numbers.stream().map(PNumber::value).distinct().toList();
    return inBusinessFirst(units(access, DocumentType.PRODUCTION_UNIT, "pNummer", asked));
  }

  /** The company's own document lists them. */
  @Override
  public List<CvrUnit> productionUnitsOf(CvrAccess access, CvrNumber company) {
    Periods today = new Periods(DanishDay.today(clock));
    List<PNumber> numbers =
        find(
                access,
                DocumentType.COMPANY,
                "cvrNummer",
                List.of(company.value()),
                List.of("penheder"))
            .stream()
            .flatMap(document -> today.all(document.parts("penheder")).stream())
            .map(unit -> unit.text("pNummer"))
            .flatMap(Stream::ofNullable)
            .distinct()
            .map(PNumber::new)
            .toList();
    List<CvrUnit> units = new ArrayList<>();
    for (int from = 0; from < numbers.size(); from += MAX_IDS) {
      List<PNumber> few = numbers.subList(from, Math.min(from + MAX_IDS, numbers.size()));
      productionUnits(access, few).stream()
          .filter(unit -> isOf(unit, company) && !isOver(unit))
          .forEach(units::add);
    }
    return units;
  }

  @Override
  public List<CvrUnit> units(CvrAccess access, List<CvrUnitId> ids) {
    List<String> asked = ids.stream().map(CvrUnitId::value).distinct().toList();
    Callable<List<CvrUnit>> companies =
        () -> units(access, DocumentType.COMPANY, "enhedsNummer", asked);
    Callable<List<CvrUnit>> productionUnits =
        () -> units(access, DocumentType.PRODUCTION_UNIT, "enhedsNummer", asked);
    return inBusinessFirst(
        together.all(List.of(companies, productionUnits)).stream().flatMap(List::stream).toList());
  }

  private List<CvrUnit> units(
      CvrAccess access, DocumentType type, String field, List<String> asked) {
    if (asked.size() > MAX_IDS) {
      throw new IllegalArgumentException("CVR is asked for a hundred units at a time");
    }
    LocalDate today = DanishDay.today(clock);
    return find(access, type, field, asked, DocumentMapper.FIELDS).stream()
        .map(document -> DocumentMapper.of(type, document, today))
        .toList();
  }

  private List<Row> find(
      CvrAccess access, DocumentType type, String field, List<String> asked, List<String> fields) {
    if (asked.isEmpty()) {
      return List.of();
    }
    Set<String> selected = new HashSet<>(fields);
    selected.addAll(List.of(field, "fejlRegistreret"));
    List<Row> found =
        documents.search(
            access,
            type,
            Map.of(
                "size",
                MOST,
                "_source",
                selected.stream().map(type::field).sorted().toList(),
                "query",
                Map.of(
                    "terms",
                    Map.of(type.field(field), asked.stream().map(Long::valueOf).toList()))));
    Attributes.requireAsked(field, asked, found);
    return found.stream().filter(document -> !document.flag("fejlRegistreret")).toList();
  }

  private List<CvrUnit> inBusinessFirst(List<CvrUnit> units) {
    return units.stream()
        .sorted(Comparator.comparing(this::isOver).thenComparing(unit -> unit.identity().unitId()))
        .toList();
  }

  private boolean isOver(CvrUnit unit) {
    @Nullable LocalDate end = unit.status().endDate();
    return end != null && !end.isAfter(DanishDay.today(clock));
  }

  private static boolean isOf(CvrUnit unit, CvrNumber company) {
    return unit.owner() != null && unit.owner().cvrNumber().equals(company.value());
  }

  @Override
  public CvrPosition position(CvrAccess access) {
    return changes.position(access);
  }

  @Override
  public CvrNotices changesSince(CvrAccess access, CvrPosition position, int limit) {
    return changes.since(access, position, limit);
  }

  /** Of a number that no company has. */
  @Override
  public void probe(CvrAccess access) {
    find(access, DocumentType.COMPANY, "cvrNummer", List.of("0"), List.of("cvrNummer"));
  }
}
