package dk.partsync.simulator.sor;

import java.util.List;
import java.util.Random;

/** New units below institutions and departments that exist. */
final class Extensions {

  private final Registry registry;
  private final Planting planting;
  private final Random random;

  Extensions(Registry registry, Planting planting, Random random) {
    this.registry = registry;
    this.planting = planting;
    this.random = random;
  }

  /** Units that may get new ones below them. */
  List<Unit> parents() {
    return registry.all().stream()
        .filter(unit -> unit.level() == SorType.SI || unit.hasChildren())
        .filter(unit -> unit.level() != SorType.IE && unit.history().current().to() == null)
        .toList();
  }

  Unit plantBelowOneOf(List<Unit> parents) {
    Unit parent = parents.get(random.nextInt(parents.size()));
    String name = "Nyåbnet afsnit " + (1 + random.nextInt(900));
    return planting.unit(
        parent, Draft.of(parent.type(), name).withSpecialities(parent.specialities()));
  }
}
