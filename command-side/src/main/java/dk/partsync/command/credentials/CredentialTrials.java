package dk.partsync.command.credentials;

import dk.partsync.api.credentials.CredentialTestOutcome;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.RegisterCredential;

/** Tries credentials against their registers. */
@FunctionalInterface
public interface CredentialTrials {

  /** Asks the register whether it takes the credential; blocks, and throws nothing. */
  Finding attempt(Register register, RegisterCredential credential);

  /**
   * What came of it.
   *
   * @param outcome ACCEPTED, REFUSED or UNREACHABLE
   * @param reason why it was not accepted, one sentence without anything of the secret
   */
  record Finding(CredentialTestOutcome outcome, String reason) {}
}
