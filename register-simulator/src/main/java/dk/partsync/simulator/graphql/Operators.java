package dk.partsync.simulator.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The comparisons that filters are made of. All that are given have to hold. */
public final class Operators {

  private Operators() {}

  /**
   * Whether a value meets a filter.
   *
   * @param operands by operator
   * @param value as it is shown in answers, null when there is none
   * @param anyCase whether upper and lower case are the same
   */
  public static boolean hold(
      Map<String, Object> operands, @Nullable Object value, boolean anyCase) {
    return operands.entrySet().stream()
        .allMatch(entry -> holds(entry.getKey(), entry.getValue(), value, anyCase));
  }

  private static boolean holds(
      String operator, @Nullable Object operand, @Nullable Object value, boolean anyCase) {
    return switch (operator) {
      case "eq" -> same(operand, value, anyCase);
      case "neq" -> !same(operand, value, anyCase);
      case "in" ->
          operand instanceof List<?> list
              && list.stream().anyMatch(one -> same(one, value, anyCase));
      case "gt", "gte", "lt", "lte" -> compares(operator, operand, value, anyCase);
      default -> !compares(operator.substring(1), operand, value, anyCase);
    };
  }

  private static boolean same(@Nullable Object operand, @Nullable Object value, boolean anyCase) {
    if (operand == null || value == null) {
      return operand == null && value == null;
    }
    return compare(value.toString(), operand, anyCase) == 0;
  }

  private static boolean compares(
      String operator, @Nullable Object operand, @Nullable Object value, boolean anyCase) {
    if (operand == null || value == null) {
      return false;
    }
    int comparison = compare(value.toString(), operand, anyCase);
    return switch (operator) {
      case "gt" -> comparison > 0;
      case "gte" -> comparison >= 0;
      case "lt" -> comparison < 0;
      default -> comparison <= 0;
    };
  }

  private static int compare(String value, Object operand, boolean anyCase) {
    if (operand instanceof LocalDate day) {
      return LocalDate.parse(value).compareTo(day);
    }
    if (operand instanceof Instant time) {
      return OffsetDateTime.parse(value).toInstant().compareTo(time);
    }
    if (operand instanceof Number number) {
      return Long.compare(Long.parseLong(value), number.longValue());
    }
    String text = operand.toString();
    return anyCase ? value.compareToIgnoreCase(text) : value.compareTo(text);
  }
}
