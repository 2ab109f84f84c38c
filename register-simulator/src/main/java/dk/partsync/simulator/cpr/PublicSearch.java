package dk.partsync.simulator.cpr;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds people for authorities; present and former numbers lead to a person (section 4.4). */
final class PublicSearch {

  private final Registry registry;
  private final Criteria criteria;

  PublicSearch(Registry registry, Criteria criteria) {
    this.registry = registry;
    this.criteria = criteria;
  }

  /** In order of their places. */
  Stream<Citizen> find(Map<String, Object> input) {
    return candidates(input).filter(citizen -> criteria.meet(citizen, input));
  }

  private Stream<Citizen> candidates(Map<String, Object> input) {
    List<?> numbers = values(input.get("personnummer") instanceof Map<?, ?> m ? m : Map.of());
    if (!numbers.isEmpty()) {
      return found(numbers, registry::byNumber);
    }
    List<?> ids = operands(input.get("id"));
    return ids.isEmpty() ? registry.all().stream() : found(ids, registry::byId);
  }

  private static Stream<Citizen> found(List<?> keys, Function<String, @Nullable Citizen> lookup) {
    return keys.stream()
        .map(key -> lookup.apply(String.valueOf(key)))
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.comparingInt(citizen -> citizen.ordinal));
  }

  private static List<?> values(Map<?, ?> numberInput) {
    return operands(numberInput.get("personnummer"));
  }

  private static List<?> operands(@Nullable Object operators) {
    if (!(operators instanceof Map<?, ?> map)) {
      return List.of();
    }
    if (map.get("in") instanceof List<?> list) {
      return list;
    }
    Object one = map.get("eq");
    return one == null ? List.of() : List.of(one);
  }
}
