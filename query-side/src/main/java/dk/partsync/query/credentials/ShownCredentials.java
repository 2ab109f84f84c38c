package dk.partsync.query.credentials;

import dk.partsync.api.credentials.CredentialFacts;
import dk.partsync.api.credentials.CredentialView;
import dk.partsync.api.credentials.CredentialsState;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.credentials.ExpirySteps;
import dk.partsync.api.credentials.HeldCredential;
import dk.partsync.api.credentials.HeldCredentials;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Shows credentials as they stand at a moment. */
final class ShownCredentials {

  private static final int FIRST_WARNING = ExpirySteps.DAYS.get(0);

  private ShownCredentials() {}

  static CredentialsView of(HeldCredentials held, Instant now) {
    CredentialView inUse = shown(held.inUse(), now);
    CredentialsState state = state(held.inUse(), inUse, now);
    return new CredentialsView(
        held.register(),
        held.version(),
        state,
        text(state, inUse),
        inUse,
        shown(held.candidate(), now),
        shown(held.fallback(), now));
  }

  private static CredentialsState state(
      @Nullable HeldCredential held, @Nullable CredentialView shown, Instant now) {
    if (held == null || shown == null) {
      return CredentialsState.NONE;
    }
    if (held.facts().isExpired(now)) {
      return CredentialsState.EXPIRED;
    }
    Long left = shown.daysLeft();
    return left != null && left <= FIRST_WARNING
        ? CredentialsState.EXPIRING
        : CredentialsState.VALID;
  }

  private static String text(CredentialsState state, @Nullable CredentialView inUse) {
    return switch (state) {
      case NONE -> "no certificate";
      case VALID -> "valid";
      case EXPIRING -> "expires " + when(inUse == null ? null : inUse.daysLeft());
      case EXPIRED -> "expired";
    };
  }

  private static String when(@Nullable Long daysLeft) {
    if (daysLeft == null || daysLeft <= 0) {
      return "today";
    }
    return daysLeft == 1 ? "tomorrow" : "in " + daysLeft + " days";
  }

  private static @Nullable CredentialView shown(@Nullable HeldCredential held, Instant now) {
    if (held == null) {
      return null;
    }
    CredentialFacts facts = held.facts();
    Instant validTo = facts.validTo();
    return new CredentialView(
        held.id(),
        facts.kind(),
        facts.clientId(),
        facts.subject(),
        facts.issuer(),
        facts.serial(),
        facts.thumbprint(),
        facts.validFrom(),
        validTo,
        validTo == null ? null : ExpirySteps.daysLeft(validTo, now),
        held.lastTest(),
        held.inUseSince(),
        held.confirmedAt(),
        held.uploadedBy(),
        held.uploadedAt());
  }
}
