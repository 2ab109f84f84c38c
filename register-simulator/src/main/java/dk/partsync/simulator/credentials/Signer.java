package dk.partsync.simulator.credentials;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Who signs certificates.
 *
 * @param chain its own certificate and those above it
 */
record Signer(X500Name name, KeyPair keys, List<X509Certificate> chain) {

  private static final String SIGNATURE = "SHA256withECDSA";
  private static final int SERIAL_BITS = 127;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** From when until when. */
  record Life(Instant from, Instant to) {}

  /** What a certificate says beside names, key and time. */
  record Statement(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {}

  static Statement critical(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return new Statement(type, true, value);
  }

  static Statement plain(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return new Statement(type, false, value);
  }

  static Signer root(X500Name name, Life life) {
    KeyPair keys = KeyKind.EC_256.newKeys();
    Signer itself = new Signer(name, keys, List.of());
    X509Certificate certificate =
        itself.signed(
            name,
            keys.getPublic(),
            life,
            List.of(critical(Extension.basicConstraints, new BasicConstraints(true))));
    return new Signer(name, keys, List.of(certificate));
  }

  Signer subordinate(X500Name other, Life life, List<Statement> statements) {
    KeyPair theirs = KeyKind.EC_256.newKeys();
    X509Certificate certificate = signed(other, theirs.getPublic(), life, statements);
    return new Signer(other, theirs, above(certificate));
  }

  IssuedCertificate issue(X500Name subject, Life life, KeyKind kind, List<Statement> statements) {
    KeyPair theirs = kind.newKeys();
    X509Certificate certificate = signed(subject, theirs.getPublic(), life, statements);
    return new IssuedCertificate(theirs.getPrivate(), above(certificate));
  }

  X509Certificate certificate() {
    return chain.get(0);
  }

  private List<X509Certificate> above(X509Certificate certificate) {
    List<X509Certificate> all = new ArrayList<>(List.of(certificate));
    all.addAll(chain);
    return all;
  }

  private X509Certificate signed(
      X500Name subject, PublicKey key, Life life, List<Statement> statements) {
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            name,
            new BigInteger(SERIAL_BITS, RANDOM).add(BigInteger.ONE),
            Date.from(life.from()),
            Date.from(life.to()),
            subject,
            key);
    try {
      for (Statement statement : statements) {
        builder.addExtension(statement.type(), statement.critical(), statement.value());
      }
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(new JcaContentSignerBuilder(SIGNATURE).build(keys.getPrivate())));
    } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Shows the name alone. */
  @Override
  public String toString() {
    return name.toString();
  }
}
