package dk.partsync.api.party;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A known protection has begun, is about to lapse or has ended by its date, without CPR saying
 * anything new. It tells, once each, whoever has to act; what is hidden never waits for it.
 *
 * @param from first moment of the unbroken time of protection, none when the register does not tell
 * @param until its last moment, none when it is not known to end
 */
@Revision("1")
public record AddressProtectionTermReached(
    String partyId, ProtectionTurn turn, @Nullable Instant from, @Nullable Instant until)
    implements CprEvent {

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "AddressProtectionTermReached[" + partyId + "]";
  }
}
