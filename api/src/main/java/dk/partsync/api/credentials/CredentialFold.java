package dk.partsync.api.credentials;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one place where a fact changes what credentials a register has. */
final class CredentialFold {

  private CredentialFold() {}

  static HeldCredentials evolve(
      HeldCredentials before, CredentialEvent event, @Nullable String who, Instant at) {
    String id = event.credentialId();
    Slots slots = new Slots(before);
    if (event instanceof CredentialUploaded uploaded) {
      slots.giveUp(slots.candidate);
      slots.candidate =
          new HeldCredential(id, uploaded.facts(), who, at, null, null, null, null, false);
    } else if (event instanceof CredentialTested) {
      slots.replace(id, held -> held.with(test(CredentialTestOutcome.ACCEPTED, null, at)));
    } else if (event instanceof CredentialTestFailed failed) {
      slots.replace(id, held -> held.with(test(failed.outcome(), failed.text(), at)));
    } else if (event instanceof CredentialActivated activated) {
      activate(slots, activated, at);
    } else if (event instanceof CredentialConfirmed) {
      slots.replace(id, held -> held.confirmed(at));
      slots.giveUp(slots.fallback);
      slots.fallback = null;
    } else if (event instanceof CredentialFellBack back) {
      fallBack(slots, back.restoredId(), at);
    } else if (event instanceof CredentialRetired) {
      slots.superseded.remove(id);
    } else if (event instanceof CredentialRemoved removed) {
      remove(slots, removed, at);
    } else if (event instanceof CredentialExpiryWarned warned) {
      slots.replace(id, held -> held.warned(warned.step(), false));
    } else if (event instanceof CredentialExpired) {
      slots.replace(id, held -> held.warned(held.warnedStep(), true));
    }
    return slots.toHeld(before.version() + 1);
  }

  private static void activate(Slots slots, CredentialActivated event, Instant at) {
    HeldCredential activated = Objects.requireNonNull(slots.candidate).inUse(at);
    List<HeldCredential> before =
        Stream.of(slots.inUse, slots.fallback).filter(Objects::nonNull).toList();
    before.stream().filter(held -> !held.id().equals(event.fallbackId())).forEach(slots::giveUp);
    slots.inUse = activated;
    slots.candidate = null;
    slots.fallback =
        before.stream()
            .filter(held -> held.id().equals(event.fallbackId()))
            .findFirst()
            .orElse(null);
  }

  private static void fallBack(Slots slots, String restoredId, Instant at) {
    HeldCredential refused =
        Objects.requireNonNull(slots.inUse)
            .with(
                test(
                    CredentialTestOutcome.REFUSED_IN_USE,
                    "The register refused it when it was used.",
                    at));
    if (slots.candidate == null) {
      slots.candidate = refused;
    } else {
      slots.giveUp(refused);
    }
    restore(slots, restoredId, at);
  }

  private static void remove(Slots slots, CredentialRemoved event, Instant at) {
    String id = event.credentialId();
    slots.superseded.add(id);
    if (HeldCredentials.is(slots.inUse, id)) {
      restore(slots, event.restoredId(), at);
    } else if (HeldCredentials.is(slots.candidate, id)) {
      slots.candidate = null;
    } else if (HeldCredentials.is(slots.fallback, id)) {
      slots.fallback = null;
    }
  }

  private static void restore(Slots slots, @Nullable String restoredId, Instant at) {
    HeldCredential fallback = slots.fallback;
    slots.fallback = null;
    if (fallback != null && fallback.id().equals(restoredId)) {
      slots.inUse = fallback.inUse(at);
    } else {
      slots.inUse = null;
      slots.giveUp(fallback);
    }
  }

  private static CredentialTest test(
      CredentialTestOutcome outcome, @Nullable String text, Instant at) {
    return new CredentialTest(outcome, text, at);
  }
}
