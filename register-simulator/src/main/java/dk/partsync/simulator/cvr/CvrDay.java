package dk.partsync.simulator.cvr;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened in a day, by unit id.
 *
 * @param date the day that began
 * @param closed companies; their production units closed with them
 * @param merged companies that others took up
 * @param founded companies, each with one production unit
 * @param toldAgain units that were brought in again unchanged
 */
public record CvrDay(
    LocalDate date,
    List<String> renamed,
    List<String> moved,
    List<String> industryChanged,
    List<String> protectionChanged,
    List<String> closed,
    List<String> merged,
    List<String> founded,
    List<String> toldAgain) {

  public CvrDay {
    renamed = List.copyOf(renamed);
    moved = List.copyOf(moved);
    industryChanged = List.copyOf(industryChanged);
    protectionChanged = List.copyOf(protectionChanged);
    closed = List.copyOf(closed);
    merged = List.copyOf(merged);
    founded = List.copyOf(founded);
    toldAgain = List.copyOf(toldAgain);
  }
}
