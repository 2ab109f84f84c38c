package dk.partsync.app.credentials;

import dk.partsync.api.credentials.BrokenSealException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key under which the installation's secrets are kept: AES-256-GCM with a random nonce for each
 * sealing (docs/adr/0023). Sealed are a version, the nonce, the encrypted bytes and their tag.
 */
public final class MasterKey {

  private static final byte VERSION = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;
  private static final int HEAD_BYTES = 1 + NONCE_BYTES;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  /**
   * The key of these bytes, which are copied.
   *
   * @throws IllegalArgumentException when they are not 32
   */
  public MasterKey(byte[] bytes) {
    if (bytes.length != 32) {
      throw new IllegalArgumentException("a master key has 32 bytes");
    }
    this.key = new SecretKeySpec(bytes, "AES");
  }

  /**
   * Seals bytes.
   *
   * @param context what they are; only who says the same can open them
   */
  byte[] seal(byte[] context, byte[] plain) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, context);
      byte[] sealed = new byte[HEAD_BYTES + plain.length + TAG_BYTES];
      sealed[0] = VERSION;
      System.arraycopy(nonce, 0, sealed, 1, NONCE_BYTES);
      cipher.doFinal(plain, 0, plain.length, sealed, HEAD_BYTES);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM", e);
    }
  }

  /**
   * The bytes that were sealed.
   *
   * @throws BrokenSealException when they were sealed under another key or as something else, or
   *     were changed since
   */
  byte[] open(byte[] context, byte[] sealed) {
    if (sealed.length < HEAD_BYTES + TAG_BYTES || sealed[0] != VERSION) {
      throw new BrokenSealException();
    }
    try {
      byte[] nonce = Arrays.copyOfRange(sealed, 1, HEAD_BYTES);
      return cipher(Cipher.DECRYPT_MODE, nonce, context)
          .doFinal(sealed, HEAD_BYTES, sealed.length - HEAD_BYTES);
    } catch (AEADBadTagException e) {
      throw new BrokenSealException();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, byte[] context) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(8 * TAG_BYTES, nonce));
    cipher.updateAAD(new byte[] {VERSION});
    cipher.updateAAD(context);
    return cipher;
  }

  /** Shows nothing of the key. */
  @Override
  public String toString() {
    return "(key)";
  }
}
