package dk.partsync.command.credentials;

import dk.partsync.api.credentials.ExpirySteps;
import dk.partsync.api.credentials.HeldCredential;
import java.time.Instant;
import java.util.OptionalInt;

/** What is still to be told of the end of a credential. */
final class Expiry {

  /** Not a step of a warning: it is past its last moment. */
  static final int OVER = 0;

  private Expiry() {}

  /** The step to be told now, {@link #OVER} for the end itself; empty when nothing is. */
  static OptionalInt of(HeldCredential held, Instant now) {
    Instant validTo = held.facts().validTo();
    if (validTo == null || held.expired()) {
      return OptionalInt.empty();
    }
    if (held.facts().isExpired(now)) {
      return OptionalInt.of(OVER);
    }
    Integer told = held.warnedStep();
    OptionalInt reached = ExpirySteps.reached(ExpirySteps.daysLeft(validTo, now));
    return told == null || (reached.isPresent() && reached.getAsInt() < told)
        ? reached
        : OptionalInt.empty();
  }
}
