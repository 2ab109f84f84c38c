package dk.partsync.command.cpr;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.sync.RowReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for one person.
 *
 * @param person none when CPR said nothing that can be used
 * @param fault why not
 */
record CprLine(
    String partyId,
    Instant askedAt,
    boolean privateAccess,
    @Nullable CprPerson person,
    @Nullable RowReason fault) {

  static CprLine answered(String partyId, Instant askedAt, boolean priv, CprPerson person) {
    return new CprLine(partyId, askedAt, priv, person, null);
  }

  static CprLine unanswered(String partyId, Instant askedAt, boolean priv, RowReason fault) {
    return new CprLine(partyId, askedAt, priv, null, fault);
  }

  CprStamp stamp(CprPerson answer) {
    return new CprStamp(askedAt, CprTrigger.SYNC, answer.contentHash(), privateAccess);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "CprLine[" + partyId + "]";
  }
}
