package dk.partsync.registers.credentials;

import java.security.KeyStore;

/**
 * What the organisation proves with that it is who it says it is (cpr-datafordeler.md section 3.2,
 * cvr-datafordeler.md section 3.2). Each kind shows nothing of itself.
 */
public sealed interface RegisterCredential {

  /** A key that goes with every question; only for data that anybody may see. */
  record ApiKey(String key) implements RegisterCredential {

    @Override
    public String toString() {
      return "(credential)";
    }
  }

  /** A secret shared with the register, for which it gives access tokens. */
  record SharedSecret(String clientId, String secret) implements RegisterCredential {

    @Override
    public String toString() {
      return "(credential)";
    }
  }

  /**
   * A user's name and password, as the Elasticsearch distribution of CVR asks for
   * (cvr-datafordeler.md section 8.1).
   */
  record UserPassword(String user, String password) implements RegisterCredential {

    @Override
    public String toString() {
      return "(credential)";
    }
  }

  /**
   * The certificate that the register knows, with its private key, for which it gives access
   * tokens.
   *
   * @param keys with one private key and the certificates up to its issuer
   * @param password of the private key
   */
  record Certificate(String clientId, KeyStore keys, String password)
      implements RegisterCredential {

    @Override
    public String toString() {
      return "(credential)";
    }
  }
}
