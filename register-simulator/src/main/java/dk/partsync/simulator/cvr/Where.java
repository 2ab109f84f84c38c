package dk.partsync.simulator.cvr;

import dk.partsync.simulator.graphql.Operators;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter: conditions on fields, all of which have to hold (section 6.5). */
final class Where {

  /** Operators on one field. */
  record Condition(String field, Map<String, Object> operands) {

    /** The values it allows, null when it allows others than these. */
    @Nullable List<Object> values() {
      if (operands.get("in") instanceof List<?> list) {
        return List.copyOf(list);
      }
      Object one = operands.get("eq");
      return one == null ? null : List.of(one);
    }
  }

  private final List<Condition> conditions = new ArrayList<>();

  /**
   * @param input as the schema has it, null for none
   */
  Where(@Nullable Object input) {
    gather(input);
  }

  List<Condition> conditions() {
    return conditions;
  }

  boolean allows(Map<String, Object> row) {
    return conditions.stream()
        .allMatch(one -> Operators.hold(one.operands(), row.get(one.field()), false));
  }

  @SuppressWarnings("unchecked") // an input object is a map by name, and so are its members
  private void gather(@Nullable Object input) {
    if (input instanceof List<?> list) {
      list.forEach(this::gather);
    } else if (input instanceof Map<?, ?> map) {
      map.forEach(
          (field, value) -> {
            if (field.equals("and")) {
              gather(value);
            } else if (value instanceof Map<?, ?> operands && !operands.isEmpty()) {
              conditions.add(new Condition((String) field, (Map<String, Object>) operands));
            }
          });
    }
  }
}
