package dk.partsync.command.credentials;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.credentials.CredentialActivated;
import dk.partsync.api.credentials.CredentialConfirmed;
import dk.partsync.api.credentials.CredentialEvent;
import dk.partsync.api.credentials.CredentialExpired;
import dk.partsync.api.credentials.CredentialExpiryWarned;
import dk.partsync.api.credentials.CredentialFacts;
import dk.partsync.api.credentials.CredentialFellBack;
import dk.partsync.api.credentials.CredentialRemoved;
import dk.partsync.api.credentials.CredentialRetired;
import dk.partsync.api.credentials.CredentialTestFailed;
import dk.partsync.api.credentials.CredentialTestOutcome;
import dk.partsync.api.credentials.CredentialTested;
import dk.partsync.api.credentials.CredentialUploaded;
import dk.partsync.api.credentials.HeldCredential;
import dk.partsync.api.credentials.HeldCredentials;
import dk.partsync.api.credentials.UploadCredential;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of a register: at most one in use, one candidate and one to fall back on. A step
 * that is not wanted any more changes nothing, so every step can be asked for again.
 */
public class CredentialSet {

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable HeldCredentials held;
  private final Map<String, CredentialFacts> uploads = new HashMap<>();

  CredentialSet() {}

  HeldCredentials held(Register register) {
    return held == null ? HeldCredentials.none(register) : held;
  }

  /** Whether a credential with the id was ever uploaded. */
  boolean knows(String credentialId) {
    return uploads.containsKey(credentialId);
  }

  /** The new one is the candidate; answers the version after it. */
  long upload(UploadCredential command, CredentialFacts facts) {
    CredentialFacts known = uploads.get(command.credentialId());
    if (known == null) {
      requireVersion(command.register(), command.expectedVersion());
      apply(new CredentialUploaded(command.register(), command.credentialId(), facts));
    } else if (!known.equals(facts)) {
      throw new CommandRejected(
          RejectionCode.IDEMPOTENCY_KEY_REUSED,
          "The key was used before, for another credential; nothing was changed.");
    }
    return held(command.register()).version();
  }

  /** Silence after silence is told once. */
  void tested(
      Register register, String credentialId, CredentialTestOutcome outcome, String reason) {
    HeldCredential tested = held(register).find(credentialId);
    if (tested == null) {
      return;
    }
    if (outcome == CredentialTestOutcome.ACCEPTED) {
      apply(new CredentialTested(register, credentialId));
    } else if (outcome != CredentialTestOutcome.UNREACHABLE
        || tested.lastTest() == null
        || !tested.awaitsTest()) {
      apply(new CredentialTestFailed(register, credentialId, outcome, reason));
    }
  }

  /** The candidate takes the place of the one in use, if it may. */
  void activate(Register register, String credentialId, Instant now) {
    HeldCredential candidate = held(register).candidate();
    if (candidate == null || !candidate.id().equals(credentialId) || !candidate.isAccepted()) {
      return;
    }
    if (candidate.facts().isExpired(now)) {
      apply(
          new CredentialTestFailed(
              register, credentialId, CredentialTestOutcome.REFUSED, "It has expired."));
    } else {
      apply(new CredentialActivated(register, credentialId, toFallBackOn(register, now)));
    }
  }

  /** One that was used with success is kept rather than one that never was. */
  private @Nullable String toFallBackOn(Register register, Instant now) {
    return Stream.of(held(register).fallback(), held(register).inUse())
        .filter(Objects::nonNull)
        .filter(known -> !known.facts().isExpired(now))
        .map(HeldCredential::id)
        .findFirst()
        .orElse(null);
  }

  /** The one in use has been used with success. */
  void confirm(Register register, String credentialId) {
    if (isUnproven(register, credentialId)) {
      apply(new CredentialConfirmed(register, credentialId));
    }
  }

  /** The register refused the one in use; the fallback is used again, if there is one. */
  void refuse(Register register, String credentialId, Instant now) {
    HeldCredential fallback = held(register).fallback();
    if (isUnproven(register, credentialId)
        && fallback != null
        && !fallback.facts().isExpired(now)) {
      apply(new CredentialFellBack(register, credentialId, fallback.id()));
    }
  }

  private boolean isUnproven(Register register, String credentialId) {
    HeldCredential inUse = held(register).inUse();
    return inUse != null && inUse.id().equals(credentialId) && inUse.confirmedAt() == null;
  }

  /** Takes it away; answers the version after it. */
  long remove(Register register, String credentialId, @Nullable Long expectedVersion, Instant now) {
    HeldCredentials before = held(register);
    if (before.find(credentialId) != null) {
      requireVersion(register, expectedVersion);
      HeldCredential left =
          HeldCredentials.is(before.inUse(), credentialId) ? before.fallback() : null;
      apply(
          new CredentialRemoved(
              register,
              credentialId,
              left == null || left.facts().isExpired(now) ? null : left.id()));
    } else if (!knows(credentialId)) {
      throw new CommandRejected(RejectionCode.NOT_FOUND, "There is no credential with this id.");
    }
    return held(register).version();
  }

  /** The secret of one that nothing needs has been destroyed. */
  void retired(Register register, String credentialId) {
    apply(new CredentialRetired(register, credentialId));
  }

  /** The register has not answered for too long. */
  void giveUp(Register register, String credentialId) {
    HeldCredential candidate = held(register).candidate();
    if (candidate != null && candidate.id().equals(credentialId) && candidate.awaitsTest()) {
      apply(
          new CredentialTestFailed(
              register,
              credentialId,
              CredentialTestOutcome.GIVEN_UP,
              "The register gave no answer for a day; test it again when it does."));
    }
  }

  /** Tells of the end of the one in use, each step once (N-18). */
  void warn(Register register, Instant now) {
    HeldCredential inUse = held(register).inUse();
    if (inUse == null || inUse.facts().validTo() == null) {
      return;
    }
    Instant validTo = inUse.facts().validTo();
    Expiry.of(inUse, now)
        .ifPresent(
            step -> {
              if (step == Expiry.OVER) {
                apply(new CredentialExpired(register, inUse.id(), validTo));
              } else {
                apply(new CredentialExpiryWarned(register, inUse.id(), step, validTo));
              }
            });
  }

  private void requireVersion(Register register, @Nullable Long expected) {
    long version = held(register).version();
    if (expected != null && expected != version) {
      throw new CommandRejected(
          RejectionCode.VERSION_CONFLICT,
          "The credentials have version " + version + ", not " + expected + ".");
    }
  }

  @EventSourcingHandler
  void evolve(
      CredentialEvent event,
      @MetaDataValue(MetaKeys.WHO) @Nullable String who,
      @Timestamp Instant at) {
    id = HeldCredentials.streamOf(event.register());
    held = held(event.register()).after(event, who, at);
    if (event instanceof CredentialUploaded uploaded) {
      uploads.put(uploaded.credentialId(), uploaded.facts());
    }
  }
}
