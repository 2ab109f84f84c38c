package dk.partsync.registers.sor;

import dk.partsync.api.sor.SorId;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What a whole snapshot holds on a day; {@code read} is the sum of chosen, rejected and superseded.
 *
 * @param chosen one row per unit, in file order; may be made when asked for, so walk it once
 * @param read rows that are not blank, the header not counted
 * @param rejected rows that cannot be used
 * @param superseded good rows that are not the one that holds for their unit on the day
 * @param idsOfRejected units that have a rejected row: they are present, whatever else is known
 * @param unreadable rejected rows of which nobody can tell whose they are
 * @param missingOptionalColumns mapped columns that the file does not have
 */
public record SorSnapshot(
    List<ChosenRow> chosen,
    long read,
    long rejected,
    long superseded,
    Set<SorId> idsOfRejected,
    long unreadable,
    List<String> missingOptionalColumns) {

  public SorSnapshot {
    chosen = Collections.unmodifiableList(chosen);
    idsOfRejected = Set.copyOf(idsOfRejected);
    missingOptionalColumns = List.copyOf(missingOptionalColumns);
  }
}
