package dk.partsync.app.credentials;

import java.util.Optional;

/** Where sealed bytes are kept, by id; durable when a method returns. */
public interface SecretStore {

  /** What is kept under the id, as it was last written by any process. */
  Optional<byte[]> find(String id);

  /** Keeps the bytes in place of those that were kept. */
  void keep(String id, byte[] sealed);

  /**
   * Keeps the bytes unless there are some already.
   *
   * @return what is kept now
   */
  byte[] keepFirst(String id, byte[] sealed);

  /** Forgets the bytes; nothing happens when there are none. */
  void destroy(String id);
}
