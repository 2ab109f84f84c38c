package dk.partsync.simulator.credentials;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Files as administrators hand them in, good and bad, under {@link IssuedCertificate#PASSWORD}. */
public enum CertificateSample {
  VALID,
  /** Written in the encoding of old. */
  OLD_ENCODING,
  EXPIRED,
  NOT_YET_VALID,
  WRONG_USAGE,
  WEAK_KEY,
  WITHOUT_CHAIN,
  WITHOUT_KEY;

  /** A new file of this kind. */
  public byte[] file(CertificateAuthority authority) {
    Pkcs12Writer writer =
        new Pkcs12Writer(
            this == OLD_ENCODING ? Pkcs12Encoding.RC2 : Pkcs12Encoding.AES,
            IssuedCertificate.PASSWORD);
    IssuedCertificate issued = authority.issue(order(authority.now()));
    return writer.write(
        this == WITHOUT_KEY ? List.of() : List.of(issued.key()),
        this == WITHOUT_CHAIN ? List.of(issued.certificate()) : issued.chain());
  }

  private CertificateOrder order(Instant now) {
    CertificateOrder usual = CertificateOrder.of("Sample", now);
    Duration day = Duration.ofDays(1);
    return switch (this) {
      case EXPIRED -> usual.valid(now.minus(day.multipliedBy(730)), now.minus(day));
      case NOT_YET_VALID -> usual.valid(now.plus(day), now.plus(day.multipliedBy(730)));
      case WRONG_USAGE -> usual.forMail();
      case WEAK_KEY -> usual.with(KeyKind.RSA_1024);
      case VALID, OLD_ENCODING, WITHOUT_CHAIN, WITHOUT_KEY -> usual;
    };
  }
}
