package dk.partsync.query.party;

import dk.partsync.api.party.PartyState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a party is in force, and what came after it.
 *
 * @param startDate first valid day, none for a party that has always been
 * @param endDate last valid day, none while it is open-ended
 * @param endDateInferred whether that day is a run's own
 * @param replacedBy SOR ids of the units that took over
 */
record Period(
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    boolean endDateInferred,
    List<String> replacedBy) {

  /** Without beginning and end. */
  static final Period ALWAYS = of(null, null);

  static Period of(@Nullable LocalDate startDate, @Nullable LocalDate endDate) {
    return new Period(startDate, endDate, false, List.of());
  }

  static PartyState state(
      @Nullable LocalDate startDate, @Nullable LocalDate endDate, LocalDate day) {
    if (endDate != null && endDate.isBefore(day)) {
      return PartyState.CLOSED;
    }
    return startDate != null && startDate.isAfter(day) ? PartyState.FUTURE : PartyState.OPEN;
  }

  PartyState stateOn(LocalDate day) {
    return state(startDate, endDate, day);
  }
}
