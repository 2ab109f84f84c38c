package dk.partsync.store.documents;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;

/**
 * {@code mongo-java-server} in memory, which by itself looks at every document for whatever is not
 * asked by exactly a unique key, with indexes that serve ranges, orders and parts of conditions
 * (docs/adr/0014).
 */
public class IndexedBackend extends AbstractMongoBackend {

  private final Runnable whenExamined;
  private final Runnable beforeInserts;

  public IndexedBackend() {
    this(() -> {}, () -> {});
  }

  /**
   * @param whenExamined is run for each document that is held against a query
   * @param beforeInserts is run before each few documents that are inserted, where no lock is held
   */
  public IndexedBackend(Runnable whenExamined, Runnable beforeInserts) {
    this.whenExamined = whenExamined;
    this.beforeInserts = beforeInserts;
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String databaseName) {
    return new IndexedDatabase(databaseName, getCursorRegistry(), whenExamined, beforeInserts);
  }
}
