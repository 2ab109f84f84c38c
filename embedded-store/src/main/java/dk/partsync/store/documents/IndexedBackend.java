package dk.partsync.store.documents;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;

/**
 * {@code mongo-java-server} in memory, which by itself looks at every document for whatever is not
 * asked by exactly a unique key, with indexes that serve ranges, orders and parts of conditions
 * (docs/adr/0014).
 */
public class IndexedBackend extends AbstractMongoBackend {

  private final Watcher watcher;

  public IndexedBackend() {
    this(() -> {});
  }

  public IndexedBackend(Watcher watcher) {
    this.watcher = watcher;
  }

  /** Is told what the backend does, by the threads that do it. */
  public interface Watcher {

    /** A document is held against a query. */
    void examined();

    /** Some documents of many have been written, and no lock is held; this may take its time. */
    default void pausing() {}
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String databaseName) {
    return new IndexedDatabase(databaseName, getCursorRegistry(), watcher);
  }
}
