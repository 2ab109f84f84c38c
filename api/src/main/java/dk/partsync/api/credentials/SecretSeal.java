package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;

/**
 * Seals secrets under the installation's master key (docs/adr/0023). Who takes an upload seals it
 * before a command is made of it; who calls a register opens it.
 */
public interface SecretSeal {

  /**
   * Seals a secret for one credential of one register; it cannot be opened as another's. Twice the
   * same secret is sealed into different bytes.
   *
   * @throws IllegalArgumentException when the file is larger than {@link
   *     CredentialSecret#LARGEST_FILE} or the text longer than {@link
   *     CredentialSecret#LONGEST_TEXT}
   */
  SealedSecret seal(Register register, String credentialId, CredentialSecret secret);

  /**
   * What was sealed, to be closed after use.
   *
   * @throws BrokenSealException when it was sealed under another key or for another credential, or
   *     was changed since
   */
  CredentialSecret open(Register register, String credentialId, SealedSecret sealed);
}
