package dk.partsync.simulator.credentials;

import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * What an organisation orders of the authority: an organisation certificate as OCES3 has them, with
 * the CVR number in it.
 *
 * @param keyUsage bits of {@link KeyUsage}, 0 for none at all
 */
public record CertificateOrder(
    String name,
    String cvrNumber,
    Instant from,
    Instant to,
    KeyKind key,
    int keyUsage,
    boolean forClient) {

  private static final Duration LIFE = Duration.ofDays(730);

  /** Good from now for two years, the longest that may be registered (section 3.1). */
  public static CertificateOrder of(String name, Instant now) {
    return new CertificateOrder(
        name,
        "12345674",
        now.minus(Duration.ofMinutes(5)),
        now.plus(LIFE),
        KeyKind.EC_256,
        KeyUsage.digitalSignature,
        true);
  }

  /** The same for another time. */
  public CertificateOrder valid(Instant validFrom, Instant validTo) {
    return new CertificateOrder(name, cvrNumber, validFrom, validTo, key, keyUsage, forClient);
  }

  /** The same with another kind of key. */
  public CertificateOrder with(KeyKind other) {
    return new CertificateOrder(name, cvrNumber, from, to, other, keyUsage, forClient);
  }

  /** The same for encrypting e-mail, which is nothing to sign in with. */
  public CertificateOrder forMail() {
    return new CertificateOrder(name, cvrNumber, from, to, key, KeyUsage.keyEncipherment, false);
  }

  X500Name subject() {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "DK")
        .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, "NTRDK-" + cvrNumber)
        .addRDN(BCStyle.O, "Partsync simulator")
        .addRDN(BCStyle.CN, name)
        .build();
  }
}
