package dk.partsync.api.credentials;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A credential that has not been destroyed.
 *
 * @param uploadedBy who handed it in
 * @param lastTest none before the first
 * @param inUseSince none for one that has never been in use
 * @param confirmedAt when it was first used with success
 * @param warnedStep the last step of {@link CredentialExpiryWarned}
 * @param expired whether {@link CredentialExpired} has been told
 */
public record HeldCredential(
    String id,
    CredentialFacts facts,
    @Nullable String uploadedBy,
    Instant uploadedAt,
    @Nullable CredentialTest lastTest,
    @Nullable Instant inUseSince,
    @Nullable Instant confirmedAt,
    @Nullable Integer warnedStep,
    boolean expired) {

  /** Whether a test is still to come: there was none, or the register did not answer. */
  public boolean awaitsTest() {
    return lastTest == null || lastTest.outcome() == CredentialTestOutcome.UNREACHABLE;
  }

  /** Whether the register accepted it when it was last tested. */
  public boolean isAccepted() {
    return lastTest != null && lastTest.outcome() == CredentialTestOutcome.ACCEPTED;
  }

  HeldCredential with(CredentialTest test) {
    return new HeldCredential(
        id, facts, uploadedBy, uploadedAt, test, inUseSince, confirmedAt, warnedStep, expired);
  }

  HeldCredential inUse(Instant since) {
    return new HeldCredential(
        id, facts, uploadedBy, uploadedAt, lastTest, since, confirmedAt, warnedStep, expired);
  }

  HeldCredential confirmed(Instant at) {
    return new HeldCredential(
        id, facts, uploadedBy, uploadedAt, lastTest, inUseSince, at, warnedStep, expired);
  }

  HeldCredential warned(@Nullable Integer step, boolean over) {
    return new HeldCredential(
        id, facts, uploadedBy, uploadedAt, lastTest, inUseSince, confirmedAt, step, over);
  }
}
