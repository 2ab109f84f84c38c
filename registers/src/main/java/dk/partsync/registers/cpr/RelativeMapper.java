package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.PartialDate;
import dk.partsync.api.cpr.RelationKind;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's relatives (sections 4.5 and 8), in an order that does not depend on the register's.
 */
final class RelativeMapper {

  private static final Set<String> MARRIED = Set.of("gift", "registreret_partnerskab");
  private static final String CUSTODY_ROLE = "foraeldremyndighedsindehaverrolle";
  private static final Comparator<CprRelative> ORDER =
      Comparator.comparing(CprRelative::kind)
          .thenComparing(by(relative -> date(relative.since())))
          .thenComparing(by(CprRelative::cprNumber))
          .thenComparing(by(CprRelative::personId))
          .thenComparing(by(CprRelative::name))
          .thenComparing(by(CprRelative::role));

  private RelativeMapper() {}

  static List<CprRelative> of(Part person) {
    return Stream.of(
            spouse(person.current("civilstande")),
            person.parts("foraeldreoplysninger").stream().flatMap(RelativeMapper::parent),
            person.parts("boern").stream()
                .flatMap(record -> relatives(RelationKind.CHILD, null, record, "barn", "")),
            person.parts("foraeldremyndighedsoplysninger").stream()
                .flatMap(
                    record ->
                        relatives(
                            RelationKind.CUSTODY_HOLDER,
                            record.text(CUSTODY_ROLE),
                            record,
                            "foraeldremyndig",
                            "ikkeValidRelationsForaeldremyndig")),
            person.parts("foraeldremyndighedOver").stream()
                .flatMap(
                    record ->
                        relatives(
                            RelationKind.IN_CUSTODY,
                            record.text(CUSTODY_ROLE),
                            record,
                            "barn",
                            "")),
            person.parts("vaergemaal").stream()
                .filter(Part::isCurrent)
                .map(RelativeMapper::guardian))
        .flatMap(Function.identity())
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  private static Stream<CprRelative> spouse(Part civilStatus) {
    return MARRIED.contains(civilStatus.value("civilstandstype"))
        ? relatives(
            RelationKind.SPOUSE, null, civilStatus, "aegtefaelle", "ikkeValidRelationsAegtefaelle")
        : Stream.empty();
  }

  private static Stream<CprRelative> parent(Part record) {
    String role = record.value("foraelderrolle");
    boolean known = role.equals("far_medmor");
    return role.equals("mor")
        ? relatives(RelationKind.MOTHER, null, record, "foraelder", "ikkeValidRelationsForaelder")
        : relatives(
            RelationKind.FATHER_OR_CO_MOTHER,
            known ? null : record.text("foraelderrolle"),
            record,
            "foraelder",
            "ikkeValidRelationsForaelder");
  }

  /** Of the three forms that a relative may have a record holds one. */
  private static Stream<CprRelative> relatives(
      RelationKind kind, @Nullable String role, Part record, String inCpr, String notValid) {
    Part known = record.part(inCpr);
    Part unknown = record.part(inCpr + "UdenCpr");
    Part broken = record.part(notValid);
    return Stream.of(
            relative(kind, role, record, known, fullName(known), ProtectionMapper.of(known)),
            relative(kind, role, record, unknown, unknown.text("navn"), List.of()),
            relative(kind, role, record, broken, broken.text("navn"), ProtectionMapper.UNKNOWN))
        .flatMap(Stream::ofNullable);
  }

  private static @Nullable CprRelative relative(
      RelationKind kind,
      @Nullable String role,
      Part record,
      Part person,
      @Nullable String name,
      List<CprProtection> protections) {
    return person.exists()
        ? new CprRelative(
            kind,
            person.text("personid"),
            NumberMapper.number(person, "personnummer"),
            name,
            person.date("foedselsdato"),
            role,
            record.date("virkningfra"),
            kind == RelationKind.SPOUSE ? null : record.date("virkningtil"),
            protections,
            List.of())
        : null;
  }

  private static CprRelative guardian(Part record) {
    return new CprRelative(
        RelationKind.GUARDIAN,
        null,
        null,
        record.text("vaergenavn"),
        null,
        record.text("vaergemaalstype"),
        record.date("virkningfra"),
        null,
        List.of(),
        record.lines("adresselinie"));
  }

  private static @Nullable String fullName(Part person) {
    Part name = person.part("navn");
    String full = name.exists() ? PersonMapper.name(name).full() : "";
    return full.isEmpty() ? null : full;
  }

  private static @Nullable String date(@Nullable PartialDate date) {
    return date == null ? null : date.text();
  }

  private static Comparator<CprRelative> by(Function<CprRelative, @Nullable String> key) {
    return Comparator.comparing(key, Comparator.nullsFirst(Comparator.naturalOrder()));
  }
}
