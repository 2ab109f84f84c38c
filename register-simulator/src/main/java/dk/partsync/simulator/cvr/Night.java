package dk.partsync.simulator.cvr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Lets a little of everything happen to about one in a hundred ordinary units. */
final class Night {

  private static final int ONE_IN = 100;
  private static final int TRIES = 50;

  private final Register register;
  private final Random random;
  private final Places places;
  private final Words words;
  private final int spared;

  /**
   * @param spared how many of the first units nothing happens to
   */
  Night(Register register, Random random, int spared) {
    this.register = register;
    this.random = random;
    this.spared = spared;
    this.places = new Places(random);
    this.words = new Words(random);
  }

  /**
   * @param bring brings units in, in one import
   * @param founded new units, and what is to happen to them first
   */
  CvrDay pass(Happenings day, Consumer<Collection<Unit>> bring, List<Unit> founded) {
    Set<Integer> taken = new LinkedHashSet<>();
    Taking take = new Taking(taken, bring);
    int share = Math.max(10, (register.size() - spared) / ONE_IN);
    List<String> renamed =
        take.each(share * 20 / 100, unit -> true, unit -> day.set(unit, Entity.NAME, name()));
    List<String> moved =
        take.each(
            share * 30 / 100,
            unit -> true,
            unit -> day.set(unit, Entity.ADDRESS, places.anywhere()));
    List<String> traded = take.each(share * 15 / 100, unit -> true, day::nextTrade);
    List<String> marked = take.each(share * 10 / 100, unit -> true, unit -> marked(day, unit));
    List<String> closed = take.some(share * 5 / 100, Night::isCompany, day::close);
    List<String> merged =
        take.some(share * 2 / 100, Night::isCompany, unit -> merge(day, unit, taken));
    List<String> again = take.each(share * 18 / 100, unit -> true, unit -> unit);
    bring.accept(founded);
    List<String> begun = founded.stream().filter(Night::isCompany).map(Unit::id).toList();
    return new CvrDay(
        day.day().plusDays(1), renamed, moved, traded, marked, closed, merged, begun, again);
  }

  private Map<String, Object> name() {
    return Draft.nameOf(words.company(Form.PRIVATE_LIMITED, words.pick(Trade.ALL)));
  }

  private static Unit marked(Happenings day, Unit unit) {
    boolean was = Boolean.TRUE.equals(unit.values(Entity.ADVERTISING).get("vaerdi"));
    return day.set(unit, Entity.ADVERTISING, Map.of("vaerdi", !was));
  }

  private List<Unit> merge(Happenings day, Unit unit, Set<Integer> taken) {
    return pick(taken, Night::isCompany).map(into -> day.merge(unit, into)).orElse(List.of());
  }

  private static boolean isCompany(Unit unit) {
    return unit.kind() == Kind.COMPANY;
  }

  private Optional<Unit> pick(Set<Integer> taken, Predicate<Unit> wanted) {
    for (int i = 0; i < TRIES; i++) {
      int place = spared + random.nextInt(register.size() - spared);
      Unit unit = register.unit(place);
      if (unit.inBusiness() && wanted.test(unit) && taken.add(place)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** Lets something happen to units to which nothing has happened yet. */
  private final class Taking {

    private final Set<Integer> taken;
    private final Consumer<Collection<Unit>> bring;

    Taking(Set<Integer> taken, Consumer<Collection<Unit>> bring) {
      this.taken = taken;
      this.bring = bring;
    }

    List<String> each(int count, Predicate<Unit> wanted, Function<Unit, Unit> change) {
      return some(count, wanted, unit -> List.of(change.apply(unit)));
    }

    List<String> some(int count, Predicate<Unit> wanted, Function<Unit, List<Unit>> change) {
      List<String> ids = new ArrayList<>();
      Map<Integer, Unit> changed = new LinkedHashMap<>();
      for (int i = 0; i < Math.max(1, count); i++) {
        pick(taken, wanted)
            .ifPresent(
                unit -> {
                  ids.add(unit.id());
                  change.apply(unit).forEach(one -> changed.put(one.index(), one));
                });
      }
      bring.accept(changed.values());
      return ids;
    }
  }
}
