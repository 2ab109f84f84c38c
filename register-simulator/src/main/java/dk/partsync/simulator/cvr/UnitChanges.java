package dk.partsync.simulator.cvr;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Makes things happen to one unit in business, from today, brought in at once by an import of its
 * own. Each answers the unit after.
 */
public final class UnitChanges {

  private final CvrWorld world;
  private final String id;

  UnitChanges(CvrWorld world, String id) {
    this.world = world;
    this.id = id;
  }

  /** Another name from today. */
  public SimulatedUnit rename(String name) {
    return one((unit, day) -> day.set(unit, Entity.NAME, Draft.nameOf(name)));
  }

  /** Another name from a day to come. */
  public SimulatedUnit renameFrom(LocalDate start, String name) {
    return one((unit, day) -> day.from(start, unit, Entity.NAME, Draft.nameOf(name)));
  }

  /** Another address in Denmark. */
  public SimulatedUnit move() {
    return one((unit, day) -> day.set(unit, Entity.ADDRESS, world.places().anywhere()));
  }

  /** Another main industry. */
  public SimulatedUnit changeIndustry() {
    return one((unit, day) -> day.nextTrade(unit));
  }

  /** Must not be sent advertisements. */
  public SimulatedUnit protect() {
    return advertising(true);
  }

  /** May be sent advertisements. */
  public SimulatedUnit unprotect() {
    return advertising(false);
  }

  /** Is declared bankrupt, and stays in business. */
  public SimulatedUnit goBankrupt() {
    return one((unit, day) -> day.set(unit, Entity.CREDIT, Credit.BANKRUPT));
  }

  /** Goes out of business; a company with its production units. */
  public SimulatedUnit close() {
    return world.enter(id, (unit, day) -> day.close(unit));
  }

  /**
   * A production unit comes to belong to another company.
   *
   * @param companyId unit id of the company
   */
  public SimulatedUnit moveTo(String companyId) {
    return one((unit, day) -> day.moveTo(unit, world.company(companyId)));
  }

  /**
   * A company is taken up by another.
   *
   * @param companyId unit id of the other
   */
  public SimulatedUnit mergeInto(String companyId) {
    return world.enter(id, (unit, day) -> day.merge(unit, world.company(companyId)));
  }

  /** Is told again, and nothing of it has changed. */
  public SimulatedUnit tellAgain() {
    return one((unit, day) -> unit);
  }

  private SimulatedUnit advertising(boolean is) {
    return one((unit, day) -> day.set(unit, Entity.ADVERTISING, Map.of("vaerdi", is)));
  }

  private SimulatedUnit one(BiFunction<Unit, Happenings, Unit> change) {
    return world.enter(id, (unit, day) -> List.of(change.apply(unit, day)));
  }
}
