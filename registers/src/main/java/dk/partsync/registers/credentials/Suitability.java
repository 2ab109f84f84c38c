package dk.partsync.registers.credentials;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a register can be called with a certificate, by what stands in it. */
final class Suitability {

  private static final Set<String> CLIENT = Set.of("1.3.6.1.5.5.7.3.2", "2.5.29.37.0");
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private Suitability() {}

  /**
   * @param now when it has to be valid, null when that does not matter
   * @throws RefusedFile when it cannot
   */
  static void check(X509Certificate certificate, @Nullable Instant now)
      throws RefusedFile, GeneralSecurityException {
    if (now != null) {
      checkTime(certificate, now);
    }
    checkUse(certificate);
  }

  private static void checkTime(X509Certificate certificate, Instant now) throws RefusedFile {
    Instant from = certificate.getNotBefore().toInstant();
    Instant to = certificate.getNotAfter().toInstant();
    if (now.isAfter(to)) {
      throw new RefusedFile(
          CertificateFault.EXPIRED, "The certificate expired on " + day(to) + ".");
    }
    if (now.isBefore(from)) {
      throw new RefusedFile(
          CertificateFault.NOT_YET_VALID, "The certificate is not valid before " + day(from) + ".");
    }
  }

  private static void checkUse(X509Certificate certificate)
      throws RefusedFile, GeneralSecurityException {
    boolean[] usage = certificate.getKeyUsage();
    List<String> purposes = certificate.getExtendedKeyUsage();
    boolean signs = usage == null || usage[0];
    boolean client = purposes == null || purposes.stream().anyMatch(CLIENT::contains);
    boolean authority = certificate.getBasicConstraints() >= 0;
    if (!signs || !client || authority) {
      throw new RefusedFile(
          CertificateFault.WRONG_USAGE,
          "The certificate was not issued to sign in to servers with; an organisation certificate"
              + " is needed.");
    }
  }

  private static LocalDate day(Instant time) {
    return time.atZone(DENMARK).toLocalDate();
  }
}
