package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprCode;
import dk.partsync.api.cpr.PartialDate;
import dk.partsync.registers.datafordeler.Json;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An object of an answer, read leniently: what is missing, null or of another type is not there,
 * and what is not known is not looked at.
 */
record Part(JsonNode node) {

  private static final String CURRENT = "aktuel";

  /** Records that the register has taken back (section 6.2). */
  private static final Set<String> WITHDRAWN = Set.of("fortrudt", "rettet", "teknisk_aendring");

  boolean exists() {
    return node.isObject();
  }

  /** A text without surrounding space, none when nothing is left. */
  @Nullable String text(String field) {
    return Json.text(node, field);
  }

  /** A text that may be empty. */
  String textOrEmpty(String field) {
    String text = text(field);
    return text == null ? "" : text;
  }

  /** A value of one of the register's lists, in the letter case that it is compared in. */
  String value(String field) {
    return textOrEmpty(field).toLowerCase(Locale.ROOT);
  }

  /** A date, uncertain when the field beside it says so. */
  @Nullable PartialDate date(String field) {
    String text = text(field);
    return text == null ? null : PartialDate.parse(text, isUncertain(field));
  }

  /** The mark's name follows the letter case of the date's (section 4.5). */
  private boolean isUncertain(String field) {
    return node.path(field + "usikkerhedsmarkering").asBoolean(false)
        || node.path(field + "Usikkerhedsmarkering").asBoolean(false);
  }

  /** An object, which may be one that does not exist. */
  Part part(String field) {
    return new Part(node.path(field));
  }

  /** A code with its name, none without a code. */
  @Nullable CprCode code(String field) {
    Part unit = part(field);
    String code = unit.text("kode");
    return code == null ? null : new CprCode(code, unit.text("navn"), unit.text("landekode"));
  }

  /** Objects of a list; an object in place of a list is the only one. */
  List<Part> parts(String field) {
    JsonNode value = node.path(field);
    Collection<JsonNode> nodes = value.isArray() ? value.values() : List.of(value);
    return nodes.stream().map(Part::new).filter(Part::exists).toList();
  }

  /** The record in force: of several the one that began last. */
  Part current(String field) {
    return parts(field).stream()
        .filter(Part::isCurrent)
        .max(Comparator.comparing(Part::beginning))
        .orElseGet(() -> part(""));
  }

  /** Whether the record is in force; one without status is what the register chose to show. */
  boolean isCurrent() {
    String status = value("status");
    return status.isEmpty() || status.equals(CURRENT);
  }

  boolean isWithdrawn() {
    return WITHDRAWN.contains(value("status"));
  }

  String beginning() {
    String beginning = text("virkningfra");
    return beginning == null ? textOrEmpty("virkningFra") : beginning;
  }

  /** Lines numbered from 1 to 5, the empty ones left out. */
  List<String> lines(String field) {
    return IntStream.rangeClosed(1, 5)
        .mapToObj(line -> text(field + line))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
