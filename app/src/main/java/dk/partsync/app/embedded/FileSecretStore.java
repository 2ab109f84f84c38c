package dk.partsync.app.embedded;

import dk.partsync.app.credentials.SecretStore;
import dk.partsync.store.SqliteSecretStore;
import java.util.Optional;

/** In the SQLite file beside the events; what is destroyed is overwritten there. */
final class FileSecretStore implements SecretStore {

  private final SqliteSecretStore store;

  FileSecretStore(SqliteSecretStore store) {
    this.store = store;
  }

  @Override
  public Optional<byte[]> find(String id) {
    return store.find(id);
  }

  @Override
  public void keep(String id, byte[] sealed) {
    store.keep(id, sealed);
  }

  @Override
  public byte[] keepFirst(String id, byte[] sealed) {
    return store.keepFirst(id, sealed);
  }

  @Override
  public void destroy(String id) {
    store.destroy(id);
  }
}
