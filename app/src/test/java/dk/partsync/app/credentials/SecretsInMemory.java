package dk.partsync.app.credentials;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A store for tests of what is built on it. */
final class SecretsInMemory implements SecretStore {

  final Map<String, byte[]> kept = new ConcurrentHashMap<>();

  @Override
  public Optional<byte[]> find(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public void keep(String id, byte[] sealed) {
    kept.put(id, sealed);
  }

  @Override
  public byte[] keepFirst(String id, byte[] sealed) {
    byte[] before = kept.putIfAbsent(id, sealed);
    return before == null ? sealed : before;
  }

  @Override
  public void destroy(String id) {
    kept.remove(id);
  }
}
