package dk.partsync.simulator.cpr;

import java.time.LocalDate;
import java.util.List;

/**
 * What CPR delivered in one night, by the current numbers of those it happened to. Nobody is in two
 * of the lists.
 *
 * @param date the new day
 * @param named unnamed children that got a name
 * @param protectedNow those whose name and address are protected from now on
 * @param unprotected those whose protection was lifted
 * @param renumbered those with a new number
 */
public record Delivery(
    LocalDate date,
    List<String> moved,
    List<String> renamed,
    List<String> died,
    List<String> protectedNow,
    List<String> unprotected,
    List<String> renumbered,
    List<String> emigrated,
    List<String> returned,
    List<String> born,
    List<String> named) {

  /** Copies the lists. */
  public Delivery {
    moved = List.copyOf(moved);
    renamed = List.copyOf(renamed);
    died = List.copyOf(died);
    protectedNow = List.copyOf(protectedNow);
    unprotected = List.copyOf(unprotected);
    renumbered = List.copyOf(renumbered);
    emigrated = List.copyOf(emigrated);
    returned = List.copyOf(returned);
    born = List.copyOf(born);
    named = List.copyOf(named);
  }
}
