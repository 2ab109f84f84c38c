package dk.partsync.query.party;

import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitKind;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.CvrUnitRegistered;
import dk.partsync.api.party.CvrUpdatesPaused;
import dk.partsync.api.party.CvrUpdatesResumed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a company or production unit through CVR.
 *
 * @param stamp the last delivery that told something new or was asked for by hand
 * @param numbers the number that the unit has, then those that it had
 * @param pause in which the unit is left as it is
 */
record BusinessFacts(
    CvrUnit unit, CvrStamp stamp, List<String> numbers, @Nullable CvrUpdatesPaused pause) {

  static BusinessFacts of(CvrUnitRegistered registered) {
    CvrUnit unit = registered.unit();
    return new BusinessFacts(unit, registered.stamp(), numbers(unit.identity(), List.of()), null);
  }

  BusinessFacts after(CvrEvent event) {
    CvrUnit after = event.applyTo(unit);
    CvrStamp delivery = event.stamp();
    return new BusinessFacts(
        after,
        delivery == null ? stamp : delivery,
        numbers(after.identity(), numbers),
        pauseAfter(event));
  }

  List<String> formerNumbers() {
    String current = number(unit.identity());
    return numbers.stream().filter(number -> !number.equals(current)).toList();
  }

  @Nullable String ownerNumber() {
    return unit.owner() == null ? null : unit.owner().cvrNumber();
  }

  @Nullable LocalDate pausedUntil() {
    return pause == null ? null : pause.until();
  }

  private @Nullable CvrUpdatesPaused pauseAfter(CvrEvent event) {
    if (event instanceof CvrUpdatesPaused paused) {
      return paused;
    }
    return event instanceof CvrUpdatesResumed ? null : pause;
  }

  private static List<String> numbers(CvrIdentity identity, List<String> before) {
    String current = number(identity);
    if (current == null) {
      return before;
    }
    List<String> numbers = new ArrayList<>();
    numbers.add(current);
    before.stream().filter(number -> !number.equals(current)).forEach(numbers::add);
    return List.copyOf(numbers);
  }

  private static @Nullable String number(CvrIdentity identity) {
    return identity.kind() == CvrUnitKind.COMPANY ? identity.cvrNumber() : identity.pNumber();
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "(a unit of CVR)";
  }
}
