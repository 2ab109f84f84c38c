package dk.partsync.simulator.cvr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All units, found by id and number: as they are shown, and as they are known to be, which differs
 * while an import is under way.
 */
final class Register {

  private final Ordinary ordinary;
  private final Map<Integer, Unit> shown = new HashMap<>();
  private final Map<Integer, Unit> hidden = new HashMap<>();
  private final Recent recent = new Recent();
  private final Map<Long, Set<Integer>> companies = new HashMap<>();
  private final Map<Long, Set<Integer>> unitsOfOwner = new HashMap<>();
  private int size;

  Register(List<Unit> specials, Ordinary ordinary, int size) {
    this.ordinary = ordinary;
    this.size = size;
    specials.forEach(unit -> put(unit, false));
  }

  int size() {
    return size;
  }

  /** How many units are kept, and not made when they are asked for. */
  int kept() {
    return shown.size() + hidden.size();
  }

  /** As it is shown; null when there is none, or not yet. */
  @Nullable Unit shown(int index) {
    Unit unit = shown.get(index);
    return unit == null && ordinary.has(index)
        ? recent.computeIfAbsent(index, ordinary::unit)
        : unit;
  }

  /** As it is known to be; null when there is none. */
  @Nullable Unit known(int index) {
    Unit unit = hidden.get(index);
    return unit == null ? shown(index) : unit;
  }

  Unit unit(int index) {
    return Objects.requireNonNull(known(index));
  }

  /** What it is, without making it. */
  Kind kind(int index) {
    if (ordinary.has(index)) {
      return ordinary.isCompany(index) ? Kind.COMPANY : Kind.PRODUCTION_UNIT;
    }
    return unit(index).kind();
  }

  /** When it was told of last, without making it. */
  Instant updated(int index) {
    boolean untouched =
        ordinary.has(index) && !shown.containsKey(index) && !hidden.containsKey(index);
    return untouched ? ordinary.updated(index) : unit(index).updated();
  }

  /**
   * Keeps a unit as it has become.
   *
   * @param hide whether it is to be shown later
   */
  void put(Unit unit, boolean hide) {
    size = Math.max(size, unit.index() + 1);
    (hide ? hidden : shown).put(unit.index(), unit);
    if (unit.kind() == Kind.COMPANY && !ordinary.has(unit.index())) {
      companies.computeIfAbsent(number(unit), k -> new LinkedHashSet<>()).add(unit.index());
    } else if (unit.kind() == Kind.PRODUCTION_UNIT) {
      unit.facts(Entity.PRODUCTION_UNIT)
          .map(fact -> (Long) fact.values().getOrDefault(Owner.FIELD, 0L))
          .forEach(
              owner ->
                  unitsOfOwner
                      .computeIfAbsent(owner, k -> new LinkedHashSet<>())
                      .add(unit.index()));
    }
  }

  /** Shows all that is known. */
  void showAll() {
    shown.putAll(hidden);
    hidden.clear();
  }

  /** Places of the companies that have or had the number. */
  List<Integer> byCvr(long number) {
    List<Integer> places = new ArrayList<>(companies.getOrDefault(number, Set.of()));
    int place = ordinary.indexOfCvr(number);
    if (place >= 0) {
      places.add(place);
    }
    return places;
  }

  /** Places of the production units that belong or once belonged to the company. */
  Set<Integer> byOwner(long number) {
    Set<Integer> places = new LinkedHashSet<>(unitsOfOwner.getOrDefault(number, Set.of()));
    int company = ordinary.indexOfCvr(number);
    if (company >= 0) {
      places.addAll(ordinary.unitsOf(company));
    }
    return places;
  }

  /** The production units in business that belong to the company now. */
  List<Unit> unitsOf(Unit company) {
    long number = number(company);
    return byOwner(number).stream()
        .map(this::unit)
        .filter(unit -> unit.inBusiness() && unit.owner() == number)
        .toList();
  }

  IntStream places() {
    return IntStream.range(0, size);
  }

  private static long number(Unit company) {
    return Long.parseLong(company.number());
  }
}
