package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.ProtectionKind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Protections of a person (section 7). What cannot be read protects: a kind that is not known hides
 * name and address, a status that is not known counts, a time that is no time means always.
 */
final class ProtectionMapper {

  static final String FIELD = "beskyttelser";

  /** What is known of a person whose protections the register does not tell. */
  static final List<CprProtection> UNKNOWN =
      List.of(new CprProtection(ProtectionKind.OTHER, "", null, null));

  private static final Set<String> NOT_IN_FORCE =
      Set.of("historisk", "fortrudt", "rettet", "teknisk_aendring");
  private static final int LAST_YEAR = 9999;
  private static final Comparator<@Nullable Instant> BY_TIME =
      Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<CprProtection> ORDER =
      Comparator.comparing(CprProtection::kind)
          .thenComparing(CprProtection::text)
          .thenComparing(CprProtection::from, BY_TIME)
          .thenComparing(CprProtection::until, BY_TIME);

  private ProtectionMapper() {}

  /** In an order that does not depend on the register's. */
  static List<CprProtection> of(Part person) {
    JsonNode list = person.node().path(FIELD);
    if (list.isNull()) {
      return List.of();
    }
    Stream<JsonNode> nodes = list.isArray() ? list.values().stream() : Stream.of(list);
    return nodes
        .map(Part::new)
        .filter(record -> !NOT_IN_FORCE.contains(record.value("status")))
        .map(ProtectionMapper::protection)
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  private static CprProtection protection(Part record) {
    String text = record.textOrEmpty("beskyttelsestype");
    ProtectionKind kind = kind(record.value("beskyttelsestype"));
    try {
      Instant from = time(record, "virkningfra");
      Instant until = time(record, "virkningtil");
      if (from == null || until == null || !until.isBefore(from)) {
        return new CprProtection(kind, text, from, until);
      }
    } catch (DateTimeException e) {
      // as with an end before the beginning: the term is not known
    }
    return new CprProtection(kind, text, null, null);
  }

  private static ProtectionKind kind(String value) {
    return switch (value) {
      case "navne_og_adresse" -> ProtectionKind.NAME_AND_ADDRESS;
      case "lokal_vejviser" -> ProtectionKind.LOCAL_DIRECTORY;
      case "markedsfoering" -> ProtectionKind.MARKETING;
      case "kreditadvarsel" -> ProtectionKind.CREDIT_WARNING;
      default -> ProtectionKind.OTHER;
    };
  }

  private static @Nullable Instant time(Part record, String field) {
    JsonNode value = record.node().path(field);
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    OffsetDateTime time = OffsetDateTime.parse(record.textOrEmpty(field));
    if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
      throw new DateTimeException("not a year of this era");
    }
    return time.toInstant();
  }
}
