package dk.partsync.registers.cvr;

import dk.partsync.registers.datafordeler.Json;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object of an answer: what is missing or null is not there, and what is not known is left. */
record Row(JsonNode node) {

  private static final int DATE = "2026-11-22".length();

  /** A text without surrounding space, or a whole number's digits; none when there is neither. */
  @Nullable String text(String field) {
    JsonNode value = node.path(field);
    return value.isIntegralNumber() ? value.asString() : Json.text(node, field);
  }

  /** A text that may be empty. */
  String textOrEmpty(String field) {
    String text = text(field);
    return text == null ? "" : text;
  }

  boolean flag(String field) {
    return node.path(field).asBoolean(false);
  }

  /**
   * A whole number.
   *
   * @throws CvrFailure with {@code MALFORMED} when there is none
   */
  long number(String field) {
    JsonNode value = node.path(field);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw CvrFailures.malformed("CVR answered without a number that is always there.");
    }
    return value.longValue();
  }

  /**
   * A date, or the day of a time.
   *
   * @throws CvrFailure with {@code MALFORMED} when it cannot be read: what has ceased would count
   *     as being in business
   */
  @Nullable LocalDate date(String field) {
    String text = text(field);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text.substring(0, Math.min(DATE, text.length())));
    } catch (DateTimeException e) {
      throw CvrFailures.malformed("CVR answered with a date that cannot be read.");
    }
  }

  Row part(String field) {
    return new Row(node.path(field));
  }

  /** Objects of a list. */
  List<Row> parts(String field) {
    return node.path(field).values().stream().filter(JsonNode::isObject).map(Row::new).toList();
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "(CVR row)";
  }
}
