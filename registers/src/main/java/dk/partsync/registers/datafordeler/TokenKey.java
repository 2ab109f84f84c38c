package dk.partsync.registers.datafordeler;

import dk.partsync.registers.credentials.RegisterCredential;
import java.net.URI;

/** Whose token: another one is needed when any of this changes. */
record TokenKey(URI endpoint, String clientId, RegisterCredential credential) {

  /**
   * @throws DatafordelerFailure when the address is not to be called, or the credential gives no
   *     tokens
   */
  static TokenKey of(DatafordelerAccess access, RegisterCredential credential) {
    String own = ownClientId(credential);
    String clientId = own.isEmpty() ? access.clientId() : own;
    if (clientId.isEmpty()) {
      throw Failures.notAuthorised("No client id is set up for the credential.");
    }
    return new TokenKey(SafeAddress.check(access.token()), clientId, credential);
  }

  private static String ownClientId(RegisterCredential credential) {
    if (credential instanceof RegisterCredential.SharedSecret secret) {
      return secret.clientId();
    }
    if (credential instanceof RegisterCredential.Certificate certificate) {
      return certificate.clientId();
    }
    throw Failures.notAuthorised(
        "A credential of this kind does not open the service; a client secret or a certificate"
            + " does.");
  }
}
