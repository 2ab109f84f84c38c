package dk.partsync.api.credentials;

import java.util.Base64;

/**
 * A secret that only processes with the installation's master key can read (docs/adr/0023). It is
 * what travels in a command and what is stored, byte for byte.
 *
 * @param base64 the sealed bytes, at most {@value #LONGEST} characters
 */
public record SealedSecret(String base64) {

  /** Enough for a certificate file of the largest size with its password. */
  public static final int LONGEST = 200_000;

  /**
   * @throws IllegalArgumentException when it is too long to be one
   */
  public SealedSecret {
    if (base64.isEmpty() || base64.length() > LONGEST) {
      throw new IllegalArgumentException("a sealed secret has 1 to " + LONGEST + " characters");
    }
  }

  /** What was sealed into these bytes. */
  public static SealedSecret of(byte[] sealed) {
    return new SealedSecret(Base64.getEncoder().encodeToString(sealed));
  }

  /**
   * The sealed bytes.
   *
   * @throws IllegalArgumentException when this is no Base64
   */
  public byte[] bytes() {
    return Base64.getDecoder().decode(base64);
  }

  /** Shows nothing, sealed as it is. */
  @Override
  public String toString() {
    return "(sealed secret)";
  }
}
