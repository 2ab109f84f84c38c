package dk.partsync.registers.cvr;

import dk.partsync.api.cvr.CvrCode;
import dk.partsync.api.cvr.CvrContactData;
import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrOwner;
import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.cvr.CvrUnit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit out of its rows, as they are in force today, were on its last day or will be on its first
 * (sections 6.7, 6.9).
 */
final class UnitMapper {

  private static final int INDUSTRIES = 4;
  private static final Comparator<Row> BY_SEQUENCE = Comparator.comparing(UnitMapper::sequence);

  private final UnitRow unit;
  private final Attributes attributes;
  private final LocalDate today;
  private final RowsInForce inForce;

  private UnitMapper(UnitRow unit, Attributes attributes, LocalDate today) {
    this.unit = unit;
    this.attributes = attributes;
    this.today = today;
    this.inForce = unit.day(today);
  }

  static CvrUnit of(UnitRow unit, Attributes attributes, LocalDate today) {
    return new UnitMapper(unit, attributes, today).unit();
  }

  private CvrUnit unit() {
    Row row = unit.row();
    boolean company = unit.isCompany();
    return new CvrUnit(
        new CvrIdentity(
            unit.kind(),
            unit.id(),
            company ? required(row, "CVRNummer") : null,
            company ? null : required(row, "pNummer")),
        name(),
        CvrAddressMapper.of(rows(CvrEntity.ADDRESS)),
        industries(),
        code(one(CvrEntity.FORM), "vaerdi", "vaerdiTekst"),
        new CvrStatus(row.textOrEmpty("status"), credit(), unit.startDate(), unit.endDate(today)),
        one(CvrEntity.ADVERTISING).flag("vaerdi"),
        new CvrContactData(
            one(CvrEntity.PHONE).text("vaerdi"), one(CvrEntity.EMAIL).text("vaerdi")),
        company ? null : owner());
  }

  private static String required(Row row, String field) {
    String value = row.text(field);
    if (value == null) {
      throw CvrFailures.malformed("CVR answered with a unit that has no number.");
    }
    return value;
  }

  private List<Row> rows(CvrEntity entity) {
    return inForce.of(attributes.of(unit.id(), entity));
  }

  private Row one(CvrEntity entity) {
    return rows(entity).stream().findFirst().orElseGet(() -> unit.row().part(""));
  }

  /** The lowest sequence is the name (section 6.9). One that is missing is the last there was. */
  private String name() {
    List<Row> all = attributes.of(unit.id(), CvrEntity.NAME);
    return rows(CvrEntity.NAME).stream()
        .min(BY_SEQUENCE)
        .or(() -> RowsInForce.last(all, today))
        .map(row -> row.text("vaerdi"))
        .orElseThrow(() -> CvrFailures.malformed("CVR answered with a unit that has no name."));
  }

  private List<CvrCode> industries() {
    Map<Long, CvrCode> bySequence = new LinkedHashMap<>();
    rows(CvrEntity.INDUSTRY).stream()
        .sorted(BY_SEQUENCE)
        .forEach(
            row -> {
              CvrCode code = code(row, "vaerdi", "vaerdiTekst");
              if (code != null) {
                bySequence.putIfAbsent(sequence(row), code);
              }
            });
    return bySequence.values().stream().limit(INDUSTRIES).toList();
  }

  /** Its codes are not published (section 14, number 14), so both that a row has are told. */
  private List<CvrCode> credit() {
    return rows(CvrEntity.CREDIT).stream()
        .flatMap(
            row ->
                Stream.of(
                        code(row, "Kreditoplysning", "kreditoplysningstekst"),
                        code(row, "statusvaerdi", "statusvaerdiTekst"))
                    .flatMap(Stream::ofNullable))
        .distinct()
        .sorted(Comparator.comparing(CvrCode::code).thenComparing(code -> code.text() + ""))
        .toList();
  }

  private @Nullable CvrOwner owner() {
    Row row = unit.row();
    String company = row.text("tilknyttetVirksomhedsCVRNummer");
    return company == null
        ? null
        : new CvrOwner(
            company,
            row.date("tilknyttetTilVirksomhedStartdato"),
            row.date("tilknyttetTilVirksomhedOphoersdato"));
  }

  private static @Nullable CvrCode code(Row row, String code, String text) {
    String value = row.text(code);
    return value == null ? null : new CvrCode(value, row.text(text));
  }

  private static Long sequence(Row row) {
    return row.node().path("sekvens").asLong(0);
  }
}
