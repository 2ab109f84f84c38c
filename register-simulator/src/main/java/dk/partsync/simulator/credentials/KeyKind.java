package dk.partsync.simulator.credentials;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

/** Kinds of keys, weak ones among them. */
public enum KeyKind {
  EC_256("EC", 256),
  RSA_2048("RSA", 2048),
  RSA_1024("RSA", 1024);

  private final String algorithm;
  private final int bits;

  KeyKind(String algorithm, int bits) {
    this.algorithm = algorithm;
    this.bits = bits;
  }

  KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
