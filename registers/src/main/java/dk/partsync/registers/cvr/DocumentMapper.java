package dk.partsync.registers.cvr;

import dk.partsync.api.cvr.CvrAddresses;
import dk.partsync.api.cvr.CvrCode;
import dk.partsync.api.cvr.CvrContactData;
import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrOwner;
import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A unit out of its document, as it is today, was on its last day or will be on its first. */
final class DocumentMapper {

  /** What is asked for of a document: no more than this product keeps. */
  static final List<String> FIELDS =
      List.of(
          "cvrNummer",
          "pNummer",
          "enhedsNummer",
          "reklamebeskyttet",
          "navne",
          "beliggenhedsadresse",
          "postadresse",
          "telefonNummer",
          "elektroniskPost",
          "hovedbranche",
          "bibranche1",
          "bibranche2",
          "bibranche3",
          "virksomhedsform",
          "virksomhedsstatus",
          "livsforloeb",
          "virksomhedsrelation",
          "fejlRegistreret");

  /** Status of a company of which there is nothing to say. */
  private static final Set<String> ORDINARY = Set.of("", "NORMAL", "AKTIV");

  private final DocumentType type;
  private final Row document;
  private final @Nullable LocalDate startDate;
  private final @Nullable LocalDate endDate;
  private final boolean over;
  private final Periods periods;

  private DocumentMapper(DocumentType type, Row document, LocalDate today) {
    this.type = type;
    this.document = document;
    List<Row> lives = document.parts("livsforloeb");
    Row life =
        new Periods(today)
            .last(lives)
            .or(() -> new Periods(LocalDate.MAX).last(lives))
            .map(one -> one.part("periode"))
            .orElseGet(() -> document.part(""));
    this.startDate = life.date("gyldigFra");
    this.endDate = life.date("gyldigTil");
    this.over = endDate != null && !endDate.isAfter(today);
    this.periods = new Periods(day(today));
  }

  /** Today, the last day, or the first one of a unit that is still to begin. */
  private LocalDate day(LocalDate today) {
    if (over && endDate != null) {
      return endDate;
    }
    return startDate != null && startDate.isAfter(today) ? startDate : today;
  }

  static CvrUnit of(DocumentType type, Row document, LocalDate today) {
    return new DocumentMapper(type, document, today).unit();
  }

  private CvrUnit unit() {
    boolean company = type.kind() == CvrUnitKind.COMPANY;
    return new CvrUnit(
        new CvrIdentity(
            type.kind(),
            required("enhedsNummer"),
            company ? required("cvrNummer") : null,
            company ? null : required("pNummer")),
        name(),
        new CvrAddresses(
            current("beliggenhedsadresse", DocumentAddress::of),
            current("postadresse", DocumentAddress::of)),
        industries(),
        current("virksomhedsform", form -> code(form, "virksomhedsformkode", "langBeskrivelse")),
        new CvrStatus(over ? "inaktiv" : "aktiv", credit(), startDate, endDate),
        document.flag("reklamebeskyttet"),
        new CvrContactData(contact("telefonNummer"), contact("elektroniskPost")),
        company ? null : current("virksomhedsrelation", DocumentMapper::owner));
  }

  private String required(String field) {
    String value = document.text(field);
    if (value == null) {
      throw CvrFailures.malformed("CVR answered with a unit that has no number.");
    }
    return value;
  }

  private String name() {
    List<Row> names = document.parts("navne");
    return periods
        .current(names)
        .or(() -> periods.last(names))
        .map(name -> name.text("navn"))
        .orElseThrow(() -> CvrFailures.malformed("CVR answered with a unit that has no name."));
  }

  private List<CvrCode> industries() {
    return Stream.of("hovedbranche", "bibranche1", "bibranche2", "bibranche3")
        .map(list -> current(list, item -> code(item, "branchekode", "branchetekst")))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /** Told by one word, which is its own code. */
  private List<CvrCode> credit() {
    String status = current("virksomhedsstatus", item -> item.text("status"));
    return status == null || ORDINARY.contains(status)
        ? List.of()
        : List.of(new CvrCode(status, null));
  }

  /** What is secret is not kept. */
  private @Nullable String contact(String list) {
    return periods.all(document.parts(list)).stream()
        .filter(item -> !item.flag("hemmelig"))
        .map(item -> item.text("kontaktoplysning"))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElse(null);
  }

  private <T> @Nullable T current(String list, Mapping<T> mapping) {
    Row item = periods.current(document.parts(list)).orElse(null);
    return item == null ? null : mapping.of(item);
  }

  private static @Nullable CvrOwner owner(Row relation) {
    String company = relation.text("cvrNummer");
    Row period = relation.part("periode");
    return company == null
        ? null
        : new CvrOwner(company, period.date("gyldigFra"), period.date("gyldigTil"));
  }

  private static @Nullable CvrCode code(Row item, String code, String text) {
    String value = item.text(code);
    return value == null ? null : new CvrCode(value, item.text(text));
  }

  /** What an item comes to. */
  @FunctionalInterface
  private interface Mapping<T> {
    @Nullable T of(Row item);
  }
}
