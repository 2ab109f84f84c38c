package dk.partsync.http;

import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.credentials.SealedSecret;
import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.api.sync.Register;
import java.nio.charset.StandardCharsets;

/**
 * Seals by turning around, with the owner's name: enough to tell a sealed secret from an open one.
 */
public final class ReversingSeal implements SecretSeal {

  @Override
  public SealedSecret seal(Register register, String credentialId, CredentialSecret secret) {
    String plain =
        register
            + "/"
            + credentialId
            + "/"
            + new String(secret.text())
            + "/"
            + new String(secret.file(), StandardCharsets.ISO_8859_1);
    return SealedSecret.of(
        new StringBuilder(plain).reverse().toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public CredentialSecret open(Register register, String credentialId, SealedSecret sealed) {
    throw new UnsupportedOperationException("http opens nothing");
  }

  /** What was sealed: register, id, text and file, with slashes between. */
  public static String opened(SealedSecret sealed) {
    return new StringBuilder(new String(sealed.bytes(), StandardCharsets.ISO_8859_1))
        .reverse()
        .toString();
  }
}
