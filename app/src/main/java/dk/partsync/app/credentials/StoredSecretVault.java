package dk.partsync.app.credentials;

import dk.partsync.api.credentials.SealedSecret;
import dk.partsync.command.credentials.SecretVault;
import java.util.Optional;
import java.util.regex.Pattern;

/** The vault over the store of the profile. */
final class StoredSecretVault implements SecretVault {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,100}");
  private static final String PREFIX = "credential/";

  private final SecretStore store;

  StoredSecretVault(SecretStore store) {
    this.store = store;
  }

  @Override
  public void keep(String credentialId, SealedSecret secret) {
    store.keep(key(credentialId), secret.bytes());
  }

  @Override
  public Optional<SealedSecret> find(String credentialId) {
    return store.find(key(credentialId)).map(SealedSecret::of);
  }

  @Override
  public void destroy(String credentialId) {
    store.destroy(key(credentialId));
  }

  private static String key(String credentialId) {
    if (!ID.matcher(credentialId).matches()) {
      throw new IllegalArgumentException("this is no id of a credential");
    }
    return PREFIX + credentialId;
  }
}
