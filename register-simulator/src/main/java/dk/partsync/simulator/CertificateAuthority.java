package dk.partsync.simulator;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** An authority made for one run of the simulator; its key never leaves memory. */
final class CertificateAuthority {

  private static final String SIGNATURE = "SHA256withECDSA";
  private static final X500Name ISSUER = new X500Name("CN=Simulator CA,O=Partsync simulator,C=DK");
  private static final Duration LIFE = Duration.ofDays(730);

  private final SecureRandom random = new SecureRandom();
  private final KeyPair keys;
  private final X509Certificate certificate;
  private final Instant now;

  CertificateAuthority(Instant now) {
    this.now = now;
    this.keys = newKeys();
    try {
      X509v3CertificateBuilder builder =
          builder(ISSUER, keys, now.minus(Duration.ofDays(900)), now.plus(LIFE));
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      this.certificate = signed(builder);
    } catch (CertIOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The certificate as text (RFC 7468). */
  String pem() {
    try {
      Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
      return "-----BEGIN CERTIFICATE-----\n"
          + lines.encodeToString(certificate.getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Trusts this authority alone. */
  KeyStore trustStore() {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setCertificateEntry("ca", certificate);
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For a server on the loopback address. */
  IssuedCertificate forServer() {
    GeneralNames names =
        new GeneralNames(
            new GeneralName[] {
              new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
              new GeneralName(GeneralName.iPAddress, "::1"),
              new GeneralName(GeneralName.dNSName, "localhost")
            });
    return issue("localhost", KeyPurposeId.id_kp_serverAuth, names, now.plus(LIFE));
  }

  /** For a client, good for two years, the longest that may be registered (section 3.1). */
  IssuedCertificate forClient(String name) {
    return issue(name, KeyPurposeId.id_kp_clientAuth, null, now.plus(LIFE));
  }

  /** For a client, good until yesterday. */
  IssuedCertificate expiredForClient(String name) {
    return issue(name, KeyPurposeId.id_kp_clientAuth, null, now.minus(Duration.ofDays(1)));
  }

  private IssuedCertificate issue(
      String name, KeyPurposeId purpose, @Nullable GeneralNames names, Instant until) {
    try {
      KeyPair pair = newKeys();
      X509v3CertificateBuilder builder =
          builder(
              new X500Name("CN=" + name + ",O=Partsync simulator,C=DK"),
              pair,
              until.minus(LIFE),
              until);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
      if (names != null) {
        builder.addExtension(Extension.subjectAlternativeName, false, names);
      }
      return new IssuedCertificate(signed(builder), pair.getPrivate(), certificate);
    } catch (CertIOException e) {
      throw new IllegalStateException(e);
    }
  }

  private X509v3CertificateBuilder builder(
      X500Name subject, KeyPair pair, Instant from, Instant until) {
    return new JcaX509v3CertificateBuilder(
        ISSUER,
        new BigInteger(127, random).add(BigInteger.ONE),
        Date.from(from),
        Date.from(until),
        subject,
        pair.getPublic());
  }

  private X509Certificate signed(X509v3CertificateBuilder builder) {
    try {
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(new JcaContentSignerBuilder(SIGNATURE).build(keys.getPrivate())));
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
