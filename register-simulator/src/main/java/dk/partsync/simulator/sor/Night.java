package dk.partsync.simulator.sor;

import dk.partsync.api.sor.SorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Takes the register from one day to the next by a plan. */
final class Night {

  private static final int FURTHEST_DAYS = 60;

  private final Registry registry;
  private final Planting planting;
  private final Random random;
  private final Extensions extensions;
  private final Addresses addresses;

  Night(Registry registry, Planting planting, Random random) {
    this.registry = registry;
    this.planting = planting;
    this.random = random;
    this.extensions = new Extensions(registry, planting, random);
    this.addresses = new Addresses(random);
  }

  /**
   * @param firstDay units closed before this day are left closed: nobody has seen them open
   */
  Day pass(LocalDate today, LocalDate firstDay, DayPlan plan) {
    registry.all().forEach(unit -> unit.history().settle(today));
    List<SorId> expired = expired(today);
    Picks picks = new Picks(registry, random, today);
    return new Day(
        today,
        create(plan.created(), today),
        createAhead(plan.futureDated(), today),
        change(picks.any(plan.changed()), today),
        move(picks.leaves(plan.moved()), today),
        close(picks.leaves(plan.closed()), today),
        announce(picks.leaves(plan.announced()), today),
        expired,
        reopen(plan.reopened(), today, firstDay),
        editAhead(picks.any(plan.futureEdited()), today));
  }

  private List<SorId> create(int count, LocalDate today) {
    planting.starting(Start.on(today, today));
    int before = registry.all().size();
    int rows = count / 2 < PrivatePractices.SMALLEST ? 0 : count / 2;
    List<Unit> parents = extensions.parents();
    new PrivatePractices(planting, random).plant(rows);
    extend(count - rows, parents);
    return ids(registry.all().stream().skip(before).toList());
  }

  private List<SorId> createAhead(int count, LocalDate today) {
    planting.starting(Start.on(today.plusDays(distance()), today));
    int before = registry.all().size();
    extend(count, extensions.parents());
    return ids(registry.all().stream().skip(before).toList());
  }

  private void extend(int count, List<Unit> parents) {
    for (int i = 0; i < count && !parents.isEmpty(); i++) {
      extensions.plantBelowOneOf(parents);
    }
  }

  private List<SorId> change(List<Unit> units, LocalDate today) {
    for (Unit unit : units) {
      if (random.nextInt(3) == 0) {
        Edits.rephone(unit, "9998" + (1000 + random.nextInt(9000)), today);
      } else {
        Edits.rename(unit, renamed(unit, today), today);
      }
    }
    return ids(units);
  }

  private List<SorId> move(List<Unit> units, LocalDate today) {
    for (Unit unit : units) {
      Address old = unit.addressSource().history().current().ownAddress();
      Edits.move(unit, old == null ? addresses.anywhere() : addresses.elsewhereIn(old), today);
    }
    return ids(units);
  }

  private static List<SorId> close(List<Unit> units, LocalDate today) {
    units.forEach(unit -> Edits.close(unit, today.minusDays(1), today));
    return ids(units);
  }

  private List<SorId> announce(List<Unit> units, LocalDate today) {
    units.forEach(unit -> Edits.close(unit, today.plusDays(distance()), today));
    return ids(units);
  }

  private List<SorId> expired(LocalDate today) {
    LocalDate yesterday = today.minusDays(1);
    return ids(
        registry.all().stream().filter(unit -> unit.history().hasEndedOn(yesterday)).toList());
  }

  private List<SorId> reopen(int count, LocalDate today, LocalDate firstDay) {
    List<Unit> closed =
        new ArrayList<>(
            registry.all().stream()
                .filter(unit -> unit.history().wasClosedBetween(firstDay, today.minusDays(2)))
                .toList());
    Collections.shuffle(closed, random);
    List<Unit> chosen = closed.subList(0, Math.min(count, closed.size()));
    chosen.forEach(unit -> Edits.reopen(unit, today));
    return ids(chosen);
  }

  private List<SorId> editAhead(List<Unit> units, LocalDate today) {
    for (Unit unit : units) {
      Edits.renameAhead(unit, renamed(unit, today), today.plusDays(distance()), today);
    }
    return ids(units);
  }

  /** A name that differs from the one before, however often it is changed. */
  private static String renamed(Unit unit, LocalDate today) {
    String name = unit.history().current().name();
    int old = name.indexOf(" (fra ");
    return (old < 0 ? name : name.substring(0, old)) + " (fra " + today + ")";
  }

  private int distance() {
    return 1 + random.nextInt(FURTHEST_DAYS);
  }

  private static List<SorId> ids(List<Unit> units) {
    return units.stream().map(Unit::id).toList();
  }
}
