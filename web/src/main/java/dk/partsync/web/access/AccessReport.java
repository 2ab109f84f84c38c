package dk.partsync.web.access;

import java.time.Instant;
import java.util.List;

/**
 * Every recorded use of a person's data, or try at it, the oldest first (N-03). It can be handed to
 * the person: it names no member of staff, and no purpose that was written freely, which could name
 * others.
 *
 * @param at what was recorded before this moment is in it
 * @param complete whether all uses are in it; of more than {@value #MOST} it has the newest
 */
public record AccessReport(
    String partyId, Instant at, List<ReportedAccess> accesses, boolean complete) {

  /** How many uses a report holds. */
  public static final int MOST = 2_000;

  public AccessReport {
    accesses = List.copyOf(accesses);
  }
}
