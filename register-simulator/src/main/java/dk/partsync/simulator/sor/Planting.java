package dk.partsync.simulator.sor;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Creates units with ids in sequence. Running numbers start beyond the highest that was known to be
 * issued (registers/sor.md section 2.1), so that no simulated id is a real unit's.
 */
final class Planting {

  private final Registry registry;
  private final Random random;
  private final CvrNumbers cvrNumbers = new CvrNumbers();
  private long lastRunningNumber = 300_000;
  private Start.Rule start;

  Planting(Registry registry, Random random, Start.Rule start) {
    this.registry = registry;
    this.random = random;
    this.start = start;
  }

  /** Units created from now on start by this rule. */
  void starting(Start.Rule rule) {
    start = rule;
  }

  Unit owner(Draft draft) {
    return plant(SorType.IE, null, cvrNumbers.next(), draft);
  }

  Unit institution(Unit owner, Draft draft) {
    return plant(SorType.SI, owner, "", draft);
  }

  Unit unit(Unit parent, Draft draft) {
    return plant(SorType.OE, parent, "", draft);
  }

  private Unit plant(SorType level, @Nullable Unit parent, String cvr, Draft draft) {
    Start begun = start.below(parent);
    Version version =
        new Version(draft.name(), draft.address(), phone(), begun.from(), null, begun.updatedAt());
    Unit unit =
        new Unit(++lastRunningNumber, level, parent, cvr, draft, begun.firstFrom(), version);
    if (begun.firstFrom().isBefore(begun.from())) {
      unit.history()
          .addPast(
              version
                  .withName("Tidl. " + draft.name())
                  .from(begun.firstFrom())
                  .withTo(begun.from().minusDays(1))
                  .updatedAt(begun.firstFrom()));
    }
    registry.add(unit);
    return unit;
  }

  private String phone() {
    int number = 10_000 + random.nextInt(10_000);
    String digits = String.valueOf(number).substring(1);
    return switch (random.nextInt(10)) {
      case 0 -> "";
      case 1 -> "+45 99 99 " + digits.substring(0, 2) + " " + digits.substring(2);
      default -> "9999" + digits;
    };
  }
}
