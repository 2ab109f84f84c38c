package dk.partsync.simulator.sor;

import dk.partsync.api.sor.SorId;
import java.time.LocalDate;
import java.util.List;

/**
 * What one night did to the register, by the units it happened to. No unit is in two of the lists
 * of edits and closures of the same day.
 *
 * @param date the new day
 * @param created units that start this day
 * @param futureDated new units that start on a later day
 * @param changed units with another name or phone from this day
 * @param moved units with another address from this day
 * @param closed units closed without warning: their rows are gone
 * @param announced units that got a date of closure ahead: their rows show it
 * @param expired units whose announced closure has taken effect: their rows are gone
 * @param reopened closed units whose rows are back
 * @param futureEdited units that got a second row, valid from a later day
 */
public record Day(
    LocalDate date,
    List<SorId> created,
    List<SorId> futureDated,
    List<SorId> changed,
    List<SorId> moved,
    List<SorId> closed,
    List<SorId> announced,
    List<SorId> expired,
    List<SorId> reopened,
    List<SorId> futureEdited) {

  /** Copies the lists. */
  public Day {
    created = List.copyOf(created);
    futureDated = List.copyOf(futureDated);
    changed = List.copyOf(changed);
    moved = List.copyOf(moved);
    closed = List.copyOf(closed);
    announced = List.copyOf(announced);
    expired = List.copyOf(expired);
    reopened = List.copyOf(reopened);
    futureEdited = List.copyOf(futureEdited);
  }
}
