package dk.partsync.command.credentials;

import dk.partsync.api.credentials.BrokenSealException;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.credentials.SealedSecret;
import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.api.sync.Register;
import java.nio.charset.StandardCharsets;

/** Hides nothing, but knows whose secret it is. Texts only. */
final class OpenSeal implements SecretSeal {

  @Override
  public SealedSecret seal(Register register, String credentialId, CredentialSecret secret) {
    String plain = register + "/" + credentialId + "/" + new String(secret.text());
    return SealedSecret.of(plain.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public CredentialSecret open(Register register, String credentialId, SealedSecret sealed) {
    String plain = new String(sealed.bytes(), StandardCharsets.UTF_8);
    String owner = register + "/" + credentialId + "/";
    if (!plain.startsWith(owner)) {
      throw new BrokenSealException();
    }
    return CredentialSecret.ofText(plain.substring(owner.length()).toCharArray());
  }
}
