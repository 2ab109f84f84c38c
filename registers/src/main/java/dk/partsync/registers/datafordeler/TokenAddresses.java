package dk.partsync.registers.datafordeler;

import dk.partsync.registers.credentials.RegisterCredential;
import java.net.URI;
import java.util.List;

/**
 * Where access tokens are had. Datafordeler has an address for each kind of credential, so that a
 * certificate can be tried, and used, while a secret is (cpr-datafordeler.md section 3.2,
 * cvr-datafordeler.md section 3.2).
 *
 * @param secret for client secrets
 * @param certificate for certificates; it asks for one in the TLS handshake
 */
public record TokenAddresses(URI secret, URI certificate) {

  /** Both. */
  public List<URI> all() {
    return List.of(secret, certificate);
  }

  URI of(RegisterCredential credential) {
    return credential instanceof RegisterCredential.Certificate ? certificate : secret;
  }
}
