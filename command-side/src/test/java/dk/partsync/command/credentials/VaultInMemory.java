package dk.partsync.command.credentials;

import dk.partsync.api.credentials.SealedSecret;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

final class VaultInMemory implements SecretVault {

  private final Map<String, SealedSecret> secrets = new ConcurrentHashMap<>();

  @Override
  public void keep(String credentialId, SealedSecret secret) {
    secrets.put(credentialId, secret);
  }

  @Override
  public Optional<SealedSecret> find(String credentialId) {
    return Optional.ofNullable(secrets.get(credentialId));
  }

  @Override
  public void destroy(String credentialId) {
    secrets.remove(credentialId);
  }

  Set<String> ids() {
    return secrets.keySet();
  }
}
