package dk.partsync.registers.credentials;

import java.security.Key;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;

/**
 * Kind and length of a key.
 *
 * @param kind {@code RSA} or {@code EC}
 */
record KeySize(String kind, int bits) {

  private static final int SHORTEST_RSA = 2048;
  private static final int SHORTEST_EC = 256;

  /**
   * @throws RefusedFile when it is of another kind
   */
  static KeySize of(Key key) throws RefusedFile {
    if (key instanceof RSAKey rsa) {
      return new KeySize("RSA", rsa.getModulus().bitLength());
    }
    if (key instanceof ECKey ec) {
      return new KeySize("EC", ec.getParams().getCurve().getField().getFieldSize());
    }
    throw PrivateKeys.unsuitable();
  }

  /**
   * @throws RefusedFile when the key could be broken
   */
  void requireStrong() throws RefusedFile {
    int shortest = kind.equals("RSA") ? SHORTEST_RSA : SHORTEST_EC;
    if (bits < shortest) {
      throw new RefusedFile(
          CertificateFault.KEY_TOO_WEAK,
          "The key is too weak: %s with %d bits, where %d are needed."
              .formatted(kind, bits, shortest));
    }
  }
}
