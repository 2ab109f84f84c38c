package dk.partsync.registers.credentials;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** The private key of a file, as the platform's own TLS takes it. */
final class PrivateKeys {

  private static final int LONGEST_RSA = 8192;

  private PrivateKeys() {}

  /**
   * The one key there is.
   *
   * @throws RefusedFile when there is none or more than one, or it is too weak or of no use
   */
  static PrivateKey only(List<PrivateKeyInfo> keys) throws RefusedFile, IOException {
    if (keys.isEmpty()) {
      throw new RefusedFile(
          CertificateFault.NO_PRIVATE_KEY,
          "The file holds no private key; export the certificate with its private key.");
    }
    if (keys.size() > 1) {
      throw new RefusedFile(
          CertificateFault.SEVERAL_PRIVATE_KEYS,
          "The file holds more than one private key; export one certificate with its key.");
    }
    return key(keys.get(0));
  }

  private static PrivateKey key(PrivateKeyInfo info) throws RefusedFile, IOException {
    try {
      PrivateKey key =
          KeyFactory.getInstance(kind(info.getPrivateKeyAlgorithm().getAlgorithm()))
              .generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
      KeySize.of(key).requireStrong();
      if (key instanceof RSAPrivateCrtKey rsa) {
        requireUsual(rsa);
      }
      return key;
    } catch (GeneralSecurityException e) {
      throw unsuitable();
    }
  }

  private static String kind(ASN1ObjectIdentifier algorithm) throws RefusedFile {
    if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return "RSA";
    }
    if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
      return "EC";
    }
    throw unsuitable();
  }

  /** Signing with a key of other proportions could take minutes. */
  private static void requireUsual(RSAPrivateCrtKey key) throws RefusedFile {
    int bits = key.getModulus().bitLength();
    boolean usual =
        Stream.of(
                key.getPublicExponent(),
                key.getPrivateExponent(),
                key.getPrimeP(),
                key.getPrimeQ(),
                key.getPrimeExponentP(),
                key.getPrimeExponentQ(),
                key.getCrtCoefficient())
            .mapToInt(BigInteger::bitLength)
            .allMatch(length -> length <= bits);
    if (!usual || bits > LONGEST_RSA) {
      throw unsuitable();
    }
  }

  static RefusedFile unsuitable() {
    return new RefusedFile(
        CertificateFault.WRONG_USAGE,
        "The private key is of a kind that cannot be used; it should be RSA with 2048 to "
            + LONGEST_RSA
            + " bits, or EC on P-256, P-384 or P-521.");
  }
}
