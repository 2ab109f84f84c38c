package dk.partsync.command.credentials;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.credentials.HeldCredential;
import dk.partsync.api.sync.Register;
import dk.partsync.command.sync.RunTerms;
import java.time.Clock;
import java.time.Instant;

/** Starts no run of a register whose credential has expired (N-18). */
public final class UnexpiredTerms implements RunTerms.Source {

  private final Register register;
  private final RunTerms.Source terms;
  private final CurrentCredentials current;
  private final Clock clock;

  public UnexpiredTerms(
      Register register, RunTerms.Source terms, CurrentCredentials current, Clock clock) {
    this.register = register;
    this.terms = terms;
    this.current = current;
    this.clock = clock;
  }

  /**
   * @throws CommandRejected CREDENTIAL_EXPIRED when the register is on and the one in use is over
   */
  @Override
  public RunTerms current() throws Exception {
    RunTerms now = terms.current();
    HeldCredential inUse = now.enabled() ? current.of(register).inUse() : null;
    Instant validTo = inUse == null ? null : inUse.facts().validTo();
    if (validTo != null && !clock.instant().isBefore(validTo)) {
      throw new CommandRejected(
          RejectionCode.CREDENTIAL_EXPIRED,
          "The credential with which "
              + register
              + " is called expired on "
              + DanishWorkdays.dayOf(validTo)
              + "; upload a new one.");
    }
    return now;
  }
}
