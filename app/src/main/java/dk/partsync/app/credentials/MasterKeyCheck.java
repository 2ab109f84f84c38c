package dk.partsync.app.credentials;

import dk.partsync.api.credentials.BrokenSealException;
import java.nio.charset.StandardCharsets;

/** Something known that is sealed at the first start, and that only the same key can open. */
final class MasterKeyCheck {

  private static final String ID = "master-key";
  private static final byte[] CONTEXT = ID.getBytes(StandardCharsets.UTF_8);

  private MasterKeyCheck() {}

  /** Whether a start has sealed it. */
  static boolean isMade(SecretStore store) {
    return store.find(ID).isPresent();
  }

  /**
   * Sees that the key is the one that the stored secrets were sealed with.
   *
   * @throws MasterKeyRefusedException when it is another
   */
  static void hold(MasterKey key, SecretStore store) {
    byte[] kept = store.keepFirst(ID, key.seal(CONTEXT, new byte[0]));
    try {
      key.open(CONTEXT, kept);
    } catch (BrokenSealException e) {
      throw new MasterKeyRefusedException(
          "The master key is not the one that the stored secrets were sealed with.");
    }
  }
}
