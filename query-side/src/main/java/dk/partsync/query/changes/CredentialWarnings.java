package dk.partsync.query.changes;

import dk.partsync.api.changes.ChangeKind;
import dk.partsync.api.credentials.CredentialExpired;
import dk.partsync.api.credentials.CredentialExpiryWarned;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** Which facts about credentials those who follow changes hear of (N-18). */
final class CredentialWarnings {

  private CredentialWarnings() {}

  /** What the event is to them, none when they do not hear of it; others are not even read. */
  static @Nullable FoundChange of(EventMessage<?> message) {
    if (message.getPayloadType() == CredentialExpiryWarned.class) {
      CredentialExpiryWarned warned = (CredentialExpiryWarned) message.getPayload();
      return new FoundChange(
          ChangeKind.CREDENTIAL_EXPIRES_SOON, null, null, warned.validTo(), warned.register());
    }
    if (message.getPayloadType() == CredentialExpired.class) {
      CredentialExpired expired = (CredentialExpired) message.getPayload();
      return new FoundChange(
          ChangeKind.CREDENTIAL_EXPIRED, null, null, expired.validTo(), expired.register());
    }
    return null;
  }
}
