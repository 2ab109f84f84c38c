package dk.partsync.store.documents;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A range of texts or times.
 *
 * @param low none if it has no beginning
 * @param high none if it has no end
 */
record Range(@Nullable Bound low, @Nullable Bound high) {

  static final Range ALL = new Range(null, null);

  private static final Pattern BEGINNING = Pattern.compile("\\^[\\p{L}\\p{Nd}]+");

  /** An end of a range. */
  record Bound(Object value, boolean included) {}

  /** The ranges outside of which no value meets the condition; none if it is of another kind. */
  static Stream<Range> of(@Nullable Object condition) {
    if (condition instanceof Document operators) {
      return operators.containsKey("$options")
          ? Stream.empty()
          : operators.entrySet().stream().flatMap(Range::of);
    }
    return condition != null && isOrdered(condition) ? Stream.of(point(condition)) : Stream.empty();
  }

  /** The ranges of which one holds each value that meets the condition; empty if not known. */
  static List<Range> alternatives(@Nullable Object condition) {
    return condition instanceof Document operators
            && operators.get("$in") instanceof Collection<?> values
        ? alternatives(values)
        : List.of();
  }

  private static List<Range> alternatives(Collection<?> values) {
    return values.stream().allMatch(Range::isOrdered)
        ? values.stream().map(Range::point).toList()
        : List.of();
  }

  private static Stream<Range> of(Map.Entry<String, Object> operator) {
    Object operand = operator.getValue();
    if (operator.getKey().equals("$in")) {
      List<Range> alternatives = alternatives((Collection<?>) operand);
      return alternatives.size() == 1 ? alternatives.stream() : Stream.empty();
    }
    if (!isOrdered(operand)) {
      return Stream.empty();
    }
    return switch (operator.getKey()) {
      case "$eq" -> Stream.of(point(operand));
      case "$gt" -> Stream.of(new Range(new Bound(operand, false), null));
      case "$gte" -> Stream.of(new Range(new Bound(operand, true), null));
      case "$lt" -> Stream.of(new Range(null, new Bound(operand, false)));
      case "$lte" -> Stream.of(new Range(null, new Bound(operand, true)));
      case "$regex" -> beginning(operand.toString());
      default -> Stream.empty();
    };
  }

  private static Stream<Range> beginning(String regex) {
    if (!BEGINNING.matcher(regex).matches()) {
      return Stream.empty();
    }
    int last = regex.length() - 1;
    String next = regex.substring(1, last) + (char) (regex.charAt(last) + 1);
    return Stream.of(new Range(new Bound(regex.substring(1), true), new Bound(next, false)));
  }

  /** What is equal to the value. */
  static Range point(Object value) {
    Bound bound = new Bound(value, true);
    return new Range(bound, bound);
  }

  private static boolean isOrdered(@Nullable Object value) {
    return value instanceof String || value instanceof Instant;
  }

  /** The only value in it; none if there are more. */
  @Nullable Object point() {
    return low != null && low.included() && low.equals(high) ? low.value() : null;
  }

  /** What lies in both. */
  Range and(Range other) {
    return new Range(stricter(low, other.low, 1), stricter(high, other.high, -1));
  }

  private static @Nullable Bound stricter(@Nullable Bound one, @Nullable Bound two, int inwards) {
    if (one == null || two == null) {
      return one == null ? two : one;
    }
    int order = Values.compare(one.value(), two.value()) * inwards;
    return order > 0 || (order == 0 && !one.included()) ? one : two;
  }
}
