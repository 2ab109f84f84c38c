package dk.partsync.app.credentials;

import dk.partsync.api.credentials.BrokenSealException;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.credentials.SealedSecret;
import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.api.sync.Register;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Seals under the master key, as a secret of one credential of one register. */
final class MasterKeySeal implements SecretSeal {

  private final MasterKey key;

  MasterKeySeal(MasterKey key) {
    this.key = key;
  }

  @Override
  public SealedSecret seal(Register register, String credentialId, CredentialSecret secret) {
    if (secret.file().length > CredentialSecret.LARGEST_FILE
        || secret.text().length > CredentialSecret.LONGEST_TEXT) {
      throw new IllegalArgumentException("this is too large for a secret");
    }
    byte[] plain = SecretBytes.of(secret);
    try {
      return SealedSecret.of(key.seal(context(register, credentialId), plain));
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  @Override
  public CredentialSecret open(Register register, String credentialId, SealedSecret sealed) {
    byte[] plain = key.open(context(register, credentialId), bytes(sealed));
    try {
      return SecretBytes.read(plain);
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  private static byte[] bytes(SealedSecret sealed) {
    try {
      return sealed.bytes();
    } catch (IllegalArgumentException e) {
      throw new BrokenSealException();
    }
  }

  private static byte[] context(Register register, String credentialId) {
    return ("credential/" + register + "/" + credentialId).getBytes(StandardCharsets.UTF_8);
  }
}
