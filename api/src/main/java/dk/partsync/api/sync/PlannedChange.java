package dk.partsync.api.sync;

import dk.partsync.api.sor.SorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a run will do to one party.
 *
 * @param sorId of a SOR unit, none of another party
 * @param line line of the source; 0 for a unit that is missing from it
 * @param name the SOR unit's name in the source, none for a missing one; never a person's, which a
 *     company's can be
 * @param endDate last valid day of a unit that closes
 * @param endDateInferred whether that day is the run's own
 * @param replacedBy SOR ids of the units that took over
 * @param partyId of a person or business, none of a SOR unit, whose id follows from its own
 */
public record PlannedChange(
    SyncAction action,
    @Nullable String sorId,
    long line,
    @Nullable String name,
    @Nullable LocalDate endDate,
    boolean endDateInferred,
    List<String> replacedBy,
    @Nullable String partyId) {

  public PlannedChange {
    replacedBy = replacedBy == null ? List.of() : List.copyOf(replacedBy);
  }

  /** Of a SOR unit. */
  public PlannedChange(
      SyncAction action,
      String sorId,
      long line,
      @Nullable String name,
      @Nullable LocalDate endDate,
      boolean endDateInferred,
      List<String> replacedBy) {
    this(action, sorId, line, name, endDate, endDateInferred, replacedBy, null);
  }

  /** Of a person. */
  public static PlannedChange ofPerson(SyncAction action, String partyId, long line) {
    return new PlannedChange(action, null, line, null, null, false, List.of(), partyId);
  }

  /**
   * Of a company or production unit.
   *
   * @param endDate last day of one that closes
   */
  public static PlannedChange ofBusiness(
      SyncAction action, String partyId, long line, @Nullable LocalDate endDate) {
    return new PlannedChange(action, null, line, null, endDate, false, List.of(), partyId);
  }

  /** The party that it is about, whatever register keeps it. */
  public String party() {
    return partyId != null ? partyId : new SorId(Objects.requireNonNull(sorId)).partyId();
  }
}
