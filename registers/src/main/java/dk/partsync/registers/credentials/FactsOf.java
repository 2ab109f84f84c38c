package dk.partsync.registers.credentials;

import dk.partsync.api.ShownCharacters;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/** Reads from a certificate what anybody may know of it. */
final class FactsOf {

  private static final int LONGEST_NAME = 1000;
  private static final int LONGEST_SERIAL = 160;
  private static final Map<String, String> KEYWORDS =
      Map.of(
          "2.5.4.97", "organizationIdentifier",
          "2.5.4.5", "serialNumber",
          "1.2.840.113549.1.9.1", "emailAddress");

  /** In certificates of OCES3 and, the second, of OCES2. */
  private static final Pattern CVR_NUMBER =
      Pattern.compile(
          "(?:organizationIdentifier=NTRDK-|serialNumber=CVR:)(\\d{8})(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private FactsOf() {}

  /**
   * @throws RefusedFile when a name or number in it cannot be shown
   */
  static CertificateFacts certificate(X509Certificate certificate)
      throws RefusedFile, GeneralSecurityException {
    String subject = name(certificate.getSubjectX500Principal());
    String issuer = name(certificate.getIssuerX500Principal());
    KeySize key = KeySize.of(certificate.getPublicKey());
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    return new CertificateFacts(
        subject,
        issuer,
        serial(certificate.getSerialNumber()),
        HexFormat.of().formatHex(digest),
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant(),
        key.kind(),
        key.bits(),
        cvrNumber(subject),
        RegisterEnvironment.ofIssuer(issuer));
  }

  /** Of at most 20 bytes (RFC 5280 section 4.1.2.2). */
  private static String serial(BigInteger number) throws RefusedFile {
    if (number.signum() < 0 || number.bitLength() > LONGEST_SERIAL) {
      throw unsuitable();
    }
    return number.toString(16);
  }

  private static String name(X500Principal principal) throws RefusedFile {
    String name = principal.getName(X500Principal.RFC2253, KEYWORDS);
    if (!ShownCharacters.areAllOf(name, LONGEST_NAME)) {
      throw unsuitable();
    }
    return name;
  }

  private static RefusedFile unsuitable() {
    return new RefusedFile(
        CertificateFault.WRONG_USAGE,
        "The certificate has a number, or names its holder or issuer, in a way that cannot be"
            + " shown.");
  }

  private static @Nullable String cvrNumber(String subject) {
    Matcher found = CVR_NUMBER.matcher(subject);
    return found.find() ? found.group(1) : null;
  }
}
