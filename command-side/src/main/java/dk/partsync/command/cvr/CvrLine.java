package dk.partsync.command.cvr;

import dk.partsync.api.cvr.CvrDelivery;
import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrTrigger;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for one unit.
 *
 * @param partyId the party that it was asked for
 * @param number the wanted number that it was asked for, when no party has it
 * @param unit none when CVR said nothing that can be used
 * @param fault why not
 */
record CvrLine(
    @Nullable String partyId,
    @Nullable String number,
    Instant askedAt,
    @Nullable CvrUnit unit,
    @Nullable RowReason fault) {

  static CvrLine answered(Instant askedAt, CvrUnit unit) {
    return new CvrLine(null, null, askedAt, unit, null);
  }

  static CvrLine ofParty(String partyId, Instant askedAt, RowReason fault) {
    return new CvrLine(partyId, null, askedAt, null, fault);
  }

  static CvrLine ofWanted(String number, Instant askedAt, RowReason fault) {
    return new CvrLine(null, number, askedAt, null, fault);
  }

  /** Of a line without unit. */
  RejectedRow rejected(long line) {
    RowReason reason = Objects.requireNonNull(fault);
    return partyId == null
        ? RejectedRow.ofWanted(line, Objects.requireNonNull(number), reason)
        : RejectedRow.ofPerson(line, partyId, reason);
  }

  /** Of a line with one. */
  CvrDelivery delivery(long line) {
    CvrUnit said = Objects.requireNonNull(unit);
    return new CvrDelivery(line, said, new CvrStamp(askedAt, CvrTrigger.SYNC, said.contentHash()));
  }

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "CvrLine[" + partyId + "]";
  }
}
