package dk.partsync.command.credentials;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.credentials.CredentialTest;
import dk.partsync.api.credentials.CredentialTestOutcome;
import dk.partsync.api.credentials.HeldCredential;
import dk.partsync.api.credentials.HeldCredentials;
import dk.partsync.api.sync.Register;
import dk.partsync.command.credentials.CredentialTrials.Finding;
import java.time.Clock;
import org.axonframework.modelling.command.Repository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries a credential while nothing is locked, and records what was found. */
final class CredentialTester {

  private static final Logger log = LoggerFactory.getLogger(CredentialTester.class);
  private static final Finding UNUSABLE =
      new Finding(
          CredentialTestOutcome.REFUSED,
          "Its secret is gone or cannot be opened; hand it in again.");

  private final Repository<CredentialSet> sets;
  private final CurrentCredentials current;
  private final CredentialOpening opening;
  private final CredentialTrials trials;
  private final Clock clock;

  CredentialTester(
      Repository<CredentialSet> sets,
      CurrentCredentials current,
      CredentialOpening opening,
      CredentialTrials trials,
      Clock clock) {
    this.sets = sets;
    this.current = current;
    this.opening = opening;
    this.trials = trials;
    this.clock = clock;
  }

  /**
   * @throws CommandRejected NOT_FOUND when there is no such credential
   */
  CredentialTest test(Register register, String credentialId) {
    HeldCredential held = current.of(register).find(credentialId);
    if (held == null) {
      throw new CommandRejected(RejectionCode.NOT_FOUND, "There is no credential with this id.");
    }
    Finding found = attempt(register, held);
    sets.load(HeldCredentials.streamOf(register))
        .execute(set -> set.tested(register, credentialId, found.outcome(), found.reason()));
    boolean accepted = found.outcome() == CredentialTestOutcome.ACCEPTED;
    return new CredentialTest(found.outcome(), accepted ? null : found.reason(), clock.instant());
  }

  private Finding attempt(Register register, HeldCredential held) {
    try {
      return opening
          .open(register, held)
          .map(credential -> trials.attempt(register, credential))
          .orElse(UNUSABLE);
    } catch (RuntimeException e) {
      log.error("A credential of {} could not be tested", register, FailureWithoutTexts.of(e));
      return new Finding(
          CredentialTestOutcome.UNREACHABLE, "It could not be tested; the log says more.");
    }
  }
}
