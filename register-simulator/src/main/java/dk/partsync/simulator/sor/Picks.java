package dk.partsync.simulator.sor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Deals out units for one night's changes, each at most once. Only organisational units are dealt,
 * because the names of those above appear in other rows too, and only such as have started and have
 * nothing pending, so that every change shows.
 */
final class Picks {

  private List<Unit> left;

  Picks(Registry registry, Random random, LocalDate today) {
    left =
        new ArrayList<>(
            registry
                .listed(today)
                .filter(unit -> unit.level() == SorType.OE)
                .filter(unit -> isSettled(unit, today))
                .toList());
    Collections.shuffle(left, random);
  }

  private static boolean isSettled(Unit unit, LocalDate today) {
    Version current = unit.history().current();
    return current.to() == null
        && current.from().isBefore(today)
        && !unit.history().hasAnnouncedEdit();
  }

  /** The next units of any place in the tree. */
  List<Unit> any(int count) {
    return take(count, unit -> true);
  }

  /** The next units without any below them. */
  List<Unit> leaves(int count) {
    return take(count, unit -> !unit.hasChildren());
  }

  private List<Unit> take(int count, Predicate<Unit> fits) {
    List<Unit> taken = new ArrayList<>();
    List<Unit> rest = new ArrayList<>();
    for (Unit unit : left) {
      (taken.size() < count && fits.test(unit) ? taken : rest).add(unit);
    }
    left = rest;
    return taken;
  }
}
