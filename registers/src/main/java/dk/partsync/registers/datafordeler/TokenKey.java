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
    String clientId = clientId(credential);
    return new TokenKey(SafeAddress.check(access.tokens().of(credential)), clientId, credential);
  }

  private static String clientId(RegisterCredential credential) {
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
