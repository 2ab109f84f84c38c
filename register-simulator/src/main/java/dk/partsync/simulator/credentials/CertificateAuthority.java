package dk.partsync.simulator.credentials;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.RFC4519Style;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * An authority as OCES has them, a root and one that issues for it, made for one run of the
 * simulator; its keys never leave memory.
 */
public final class CertificateAuthority {

  private static final Duration BEFORE = Duration.ofDays(900);
  private static final Duration AFTER = Duration.ofDays(1500);
  private static final String OWN_NAME = "CN=Simulator udstedende-CA 1,O=Partsync simulator,C=DK";

  private final Instant now;
  private final Signer root;
  private final Signer issuing;

  /** One with a name that nobody takes for a real one. */
  public CertificateAuthority(Instant now) {
    this(now, OWN_NAME);
  }

  /**
   * One with a name as another has it.
   *
   * @param name distinguished name of the one that issues (RFC 4514)
   */
  public CertificateAuthority(Instant now, String name) {
    this.now = now;
    this.root = Signer.root(name("CN=Simulator rod-CA,O=Partsync simulator,C=DK"), life());
    this.issuing =
        root.subordinate(
            name(name),
            life(),
            List.of(
                Signer.critical(Extension.basicConstraints, new BasicConstraints(0)),
                Signer.critical(
                    Extension.keyUsage, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))));
  }

  /** An organisation certificate. */
  public IssuedCertificate issue(CertificateOrder order) {
    return issuing.issue(
        order.subject(),
        new Signer.Life(order.from(), order.to()),
        order.key(),
        List.of(
            Signer.critical(Extension.basicConstraints, new BasicConstraints(false)),
            Signer.critical(Extension.keyUsage, new KeyUsage(order.keyUsage())),
            Signer.plain(
                Extension.extendedKeyUsage,
                new ExtendedKeyUsage(
                    order.forClient()
                        ? KeyPurposeId.id_kp_clientAuth
                        : KeyPurposeId.id_kp_emailProtection))));
  }

  /** The root's certificate as text (RFC 7468). */
  public String pem() {
    try {
      Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
      return "-----BEGIN CERTIFICATE-----\n"
          + lines.encodeToString(root.certificate().getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Trusts this authority alone. */
  public KeyStore trustStore() {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setCertificateEntry("ca", root.certificate());
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For a server on the loopback address. */
  public IssuedCertificate forServer() {
    GeneralNames names =
        new GeneralNames(
            new GeneralName[] {
              new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
              new GeneralName(GeneralName.iPAddress, "::1"),
              new GeneralName(GeneralName.dNSName, "localhost")
            });
    return issuing.issue(
        name("CN=localhost,O=Partsync simulator,C=DK"),
        life(),
        KeyKind.EC_256,
        List.of(
            Signer.critical(Extension.basicConstraints, new BasicConstraints(false)),
            Signer.plain(
                Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth)),
            Signer.plain(Extension.subjectAlternativeName, names)));
  }

  /** The moment for which it was made. */
  Instant now() {
    return now;
  }

  /** The certificate of the one that issues. */
  public X509Certificate issuer() {
    return issuing.certificate();
  }

  /** Of a name as RFC 4514 writes it. */
  private static X500Name name(String text) {
    return new X500Name(RFC4519Style.INSTANCE, text);
  }

  private Signer.Life life() {
    return new Signer.Life(now.minus(BEFORE), now.plus(AFTER));
  }
}
