package dk.partsync.simulator.credentials;

import java.io.IOException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PBMAC1Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12PBMac1CalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Writes PKCS#12 files as different programs write them.
 *
 * @param iterations how often the derivation of each key from the password is repeated
 */
public record Pkcs12Writer(Pkcs12Encoding encoding, String password, int iterations) {

  private static final int USUAL_ITERATIONS = 2048;
  private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
  private static final AlgorithmIdentifier HMAC =
      new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE);

  /** With as much work for each key as OpenSSL takes. */
  public Pkcs12Writer(Pkcs12Encoding encoding, String password) {
    this(encoding, password, USUAL_ITERATIONS);
  }

  /** A file with these keys and certificates; the first key is that of the first certificate. */
  public byte[] write(List<PrivateKey> keys, List<X509Certificate> certificates) {
    try {
      PKCS12PfxPduBuilder file = new PKCS12PfxPduBuilder();
      file.addEncryptedData(encryptor(encoding == Pkcs12Encoding.RC2), bags(certificates));
      for (int i = 0; i < keys.size(); i++) {
        file.addData(bag(i, new JcaPKCS12SafeBagBuilder(keys.get(i), encryptor(false))));
      }
      return file.build(mac(), password.toCharArray()).getEncoded();
    } catch (IOException | PKCSException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PKCS12SafeBag[] bags(List<X509Certificate> certificates) throws IOException {
    PKCS12SafeBag[] bags = new PKCS12SafeBag[certificates.size()];
    for (int i = 0; i < bags.length; i++) {
      bags[i] = bag(i, new JcaPKCS12SafeBagBuilder(certificates.get(i)));
    }
    return bags;
  }

  /** By the same number programs see which certificate is that of a key. */
  private static PKCS12SafeBag bag(int number, JcaPKCS12SafeBagBuilder builder) {
    return builder
        .addBagAttribute(
            PKCS12SafeBag.localKeyIdAttribute, new DEROctetString(new byte[] {(byte) number}))
        .build();
  }

  private OutputEncryptor encryptor(boolean weak) throws OperatorCreationException {
    JcePKCSPBEOutputEncryptorBuilder builder =
        switch (encoding) {
          case RC2, TRIPLE_DES ->
              new JcePKCSPBEOutputEncryptorBuilder(
                  weak
                      ? PKCSObjectIdentifiers.pbeWithSHAAnd40BitRC2_CBC
                      : PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC);
          case AES, AES_PBMAC1, AES_WITHOUT_MAC ->
              new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
                  .setPRF(HMAC);
        };
    return builder
        .setProvider(PROVIDER)
        .setIterationCount(iterations)
        .build(password.toCharArray());
  }

  private @Nullable PKCS12MacCalculatorBuilder mac() throws IOException {
    return switch (encoding) {
      case RC2, TRIPLE_DES -> mac(new JcePKCS12MacCalculatorBuilder(OIWObjectIdentifiers.idSHA1));
      case AES -> mac(new JcePKCS12MacCalculatorBuilder(NISTObjectIdentifiers.id_sha256));
      case AES_PBMAC1 -> new BcPKCS12PBMac1CalculatorBuilder(pbmac1());
      case AES_WITHOUT_MAC -> null;
    };
  }

  private PKCS12MacCalculatorBuilder mac(JcePKCS12MacCalculatorBuilder builder) {
    return builder.setProvider(PROVIDER).setIterationCount(iterations);
  }

  private PBMAC1Params pbmac1() {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    return new PBMAC1Params(
        new AlgorithmIdentifier(
            PKCSObjectIdentifiers.id_PBKDF2, new PBKDF2Params(salt, iterations, 32, HMAC)),
        HMAC);
  }
}
