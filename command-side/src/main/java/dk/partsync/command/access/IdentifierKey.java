package dk.partsync.command.access;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cvr.CvrUnitId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's key, under which numbers are hashed wherever a number may not stand itself:
 * there are so few of them that a hash without a key would be read back (docs/adr/0019).
 */
public final class IdentifierKey {

  /** Length of a key. */
  public static final int BYTES = 32;

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * The key of these bytes.
   *
   * @throws IllegalArgumentException when they are not {@value #BYTES}
   */
  public IdentifierKey(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a key has " + BYTES + " bytes");
    }
    this.key = new SecretKeySpec(bytes, ALGORITHM);
  }

  /** Keyed hash of a number: 64 hexadecimal digits. */
  public String hash(CprNumber number) {
    return hmac(number.value());
  }

  /** Id of the claim on a number. */
  public String claimId(CprNumber number) {
    return "cpr-" + hash(number);
  }

  /** Id of the claim on a company or production unit. */
  public String claimId(CvrUnitId unit) {
    return "cvr-" + hmac("cvr-unit:" + unit.value());
  }

  /** Keyed hash of another text; never that of a number. */
  String hashOfText(String text) {
    return hmac("text:" + text);
  }

  /** Tells keys apart and says nothing of this one. */
  String fingerprint() {
    return hmac("fingerprint");
  }

  private String hmac(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
    }
  }

  /** Shows nothing of the key. */
  @Override
  public String toString() {
    return "(key)";
  }
}
