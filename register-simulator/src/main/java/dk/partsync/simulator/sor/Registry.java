package dk.partsync.simulator.sor;

import dk.partsync.api.sor.SorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All units that ever were, in the order of their running numbers. */
final class Registry {

  private final Map<SorId, Unit> units = new LinkedHashMap<>();
  private final List<Replacement> replacements = new ArrayList<>();

  void add(Unit unit) {
    units.put(unit.id(), unit);
  }

  /**
   * @throws IllegalArgumentException when there is no such unit
   */
  Unit get(SorId id) {
    Unit unit = units.get(id);
    if (unit == null) {
      throw new IllegalArgumentException("no unit with SOR id " + id.value());
    }
    return unit;
  }

  Collection<Unit> all() {
    return units.values();
  }

  Stream<Unit> listed(LocalDate today) {
    return units.values().stream().filter(unit -> unit.isListed(today));
  }

  void replaced(Replacement replacement) {
    replacements.add(replacement);
  }

  List<Replacement> replacements() {
    return replacements;
  }
}
