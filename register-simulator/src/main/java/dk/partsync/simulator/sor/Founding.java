package dk.partsync.simulator.sor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/**
 * The register as it stands on the first day: owners with their trees, some units that have not
 * started or are about to close, and closed ones that only the history knows.
 */
final class Founding {

  private static final int FURTHEST_DAYS = 120;

  private final Registry registry;
  private final Planting planting;
  private final Random random;
  private final Extensions extensions;
  private final LocalDate firstDay;

  Founding(Registry registry, Planting planting, Random random, LocalDate firstDay) {
    this.registry = registry;
    this.planting = planting;
    this.random = random;
    this.extensions = new Extensions(registry, planting, random);
    this.firstDay = firstDay;
  }

  /** Founds a register whose daily file has exactly this many rows. */
  void found(int units) {
    int future = units / 100;
    plantTrees(units - future);
    announceClosures(units / 100);
    List<Unit> parents = extensions.parents();
    plantClosed(parents.isEmpty() ? 0 : units / 20, parents);
    for (int i = 0; i < future; i++) {
      planting.starting(Start.on(firstDay.plusDays(distance()), firstDay));
      extensions.plantBelowOneOf(parents);
    }
  }

  private void plantTrees(int units) {
    int municipal = units * 3 / 20;
    int wished = units * 2 / 5;
    int practices = wished < PrivatePractices.SMALLEST ? 0 : wished;
    new Regions(planting, random).plant(units - municipal - practices);
    new Municipalities(planting, random).plant(municipal);
    new PrivatePractices(planting, random).plant(practices);
  }

  private void announceClosures(int count) {
    List<Unit> leaves = registry.all().stream().filter(unit -> !unit.hasChildren()).toList();
    for (int i = 0; i < count; i++) {
      History history = leaves.get(random.nextInt(leaves.size())).history();
      history.close(history.current().withTo(firstDay.plusDays(distance())));
    }
  }

  private void plantClosed(int count, List<Unit> parents) {
    for (int i = 0; i < count; i++) {
      Unit unit = extensions.plantBelowOneOf(parents);
      Version version = unit.history().current();
      long days = ChronoUnit.DAYS.between(version.from(), firstDay);
      LocalDate to = version.from().plusDays((long) (random.nextDouble() * days));
      unit.history().close(version.withTo(to));
      if (i % 3 == 0) {
        Unit successor = parents.get(random.nextInt(parents.size()));
        registry.replaced(new Replacement(unit.id(), successor.id(), to.plusDays(1)));
      }
    }
  }

  private int distance() {
    return 1 + random.nextInt(FURTHEST_DAYS);
  }
}
