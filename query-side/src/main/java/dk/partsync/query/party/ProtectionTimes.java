package dk.partsync.query.party;

import dk.partsync.api.party.ProtectionTerm;
import java.time.Duration;
import java.time.Instant;

/**
 * The moments by which terms of protections are told.
 *
 * @param ahead what ends by then is about to lapse
 * @param back what ended before then is no longer listed
 */
record ProtectionTimes(Instant now, Instant ahead, Instant back) {

  static ProtectionTimes at(Instant now, int days) {
    Duration reach = Duration.ofDays(days);
    return new ProtectionTimes(now, now.plus(reach), now.minus(reach));
  }

  ProtectionTerm termOf(Hiding span) {
    if (span.until() < now.toEpochMilli()) {
      return ProtectionTerm.LAPSED;
    }
    if (span.from() > now.toEpochMilli()) {
      return ProtectionTerm.COMING;
    }
    return span.until() <= ahead.toEpochMilli() ? ProtectionTerm.LAPSING : ProtectionTerm.PROTECTED;
  }
}
