package dk.partsync.simulator.cvr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says new things of a unit, from a day on: what was said before is taken back, said again for the
 * days before, and the new follows. Nothing is ever changed in place but what has no history.
 */
final class Edit {

  private final List<Fact> facts;
  private final LocalDate day;
  private final Instant registered;

  /**
   * @param day from when it holds
   * @param registered when it is said, later than all that was said before
   */
  Edit(List<Fact> before, LocalDate day, Instant registered) {
    this.facts = new ArrayList<>(before);
    this.day = day;
    this.registered = registered;
  }

  /** Something is so from the day. */
  Edit set(Entity entity, Map<String, Object> values) {
    Fact fact = new Fact(entity, values, Span.open(day, registered));
    if (entity.bitemporal()) {
      end(entity, fact.slot());
    } else {
      facts.removeIf(same(entity, fact.slot()));
    }
    facts.add(fact);
    return this;
  }

  /** Something is so from the day but for these values, which are others. */
  Edit revise(Entity entity, Map<String, Object> others) {
    Fact last = Unit.last(facts, entity);
    return last == null ? this : set(entity, last.valuesWith(others));
  }

  /** Something is no longer so from the day. */
  Edit end(Entity entity, @Nullable Object slot) {
    for (Fact fact : taken(same(entity, slot).and(this::holdsLonger))) {
      if (fact.span().from().isBefore(day)) {
        facts.add(fact.with(new Span(registered, null, fact.span().from(), day)));
      }
    }
    return this;
  }

  /** All ends on the day, and unit and number say so. What had begun that day holds for it. */
  Edit close() {
    for (Fact fact : taken(this::holdsLonger)) {
      LocalDate from = fact.span().from();
      LocalDate until = from.isEqual(day) ? day.plusDays(1) : day;
      if (from.isBefore(until)) {
        Map<String, Object> last = fact.valuesWith(ending(fact.entity()));
        facts.add(fact.with(last, new Span(registered, null, from, until)));
      }
    }
    return status(Unit.INACTIVE);
  }

  /** The unit itself, without history. */
  Edit status(String status) {
    facts.replaceAll(
        fact ->
            fact.entity() == Entity.UNIT
                ? fact.with(fact.valuesWith(Map.of("status", status)), fact.span())
                : fact);
    return this;
  }

  /** Everything, in the order of imports. */
  List<Fact> facts() {
    return ordered(facts);
  }

  static List<Fact> ordered(List<Fact> facts) {
    return facts.stream()
        .sorted(
            Comparator.comparing(Fact::entity)
                .thenComparing(fact -> String.valueOf(fact.slot()))
                .thenComparing(fact -> fact.span().registered())
                .thenComparing(fact -> fact.span().from()))
        .toList();
  }

  private Map<String, Object> ending(Entity entity) {
    String end = day.toString();
    return switch (entity) {
      case COMPANY -> Map.of("status", Unit.INACTIVE, "virksomhedOphoersdato", end);
      case PRODUCTION_UNIT ->
          Map.of(
              "status", Unit.INACTIVE,
              "produktionsenhedOphoersdato", end,
              "tilknyttetTilVirksomhedOphoersdato", end);
      default -> Map.of();
    };
  }

  /** Marks facts as taken back. */
  private List<Fact> taken(Predicate<Fact> which) {
    List<Fact> found = facts.stream().filter(which).toList();
    facts.replaceAll(
        fact -> which.test(fact) ? fact.with(fact.span().supersededAt(registered)) : fact);
    return found;
  }

  private boolean holdsLonger(Fact fact) {
    LocalDate until = fact.span().until();
    return fact.entity().bitemporal()
        && fact.span().stands()
        && (until == null || until.isAfter(day));
  }

  private static Predicate<Fact> same(Entity entity, @Nullable Object slot) {
    return fact -> fact.entity() == entity && Objects.equals(fact.slot(), slot);
  }
}
