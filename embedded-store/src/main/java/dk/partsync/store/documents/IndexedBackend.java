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

  public IndexedBackend() {
    this(() -> {});
  }

  /**
   * @param whenExamined is run for each document that is held against a query
   */
  public IndexedBackend(Runnable whenExamined) {
    this.whenExamined = whenExamined;
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String databaseName) {
    return new IndexedDatabase(databaseName, getCursorRegistry(), whenExamined);
  }
}
