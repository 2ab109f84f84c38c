package dk.partsync.store.documents;

import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import java.util.List;

/** A database of {@link IndexedCollection}s. */
final class IndexedDatabase extends AbstractSynchronizedMongoDatabase<Integer> {

  private final Runnable whenExamined;
  private final Runnable beforeInserts;

  IndexedDatabase(
      String name, CursorRegistry cursors, Runnable whenExamined, Runnable beforeInserts) {
    super(name, cursors);
    this.whenExamined = whenExamined;
    this.beforeInserts = beforeInserts;
    initializeNamespacesAndIndexes();
  }

  @Override
  protected IndexedCollection openOrCreateCollection(
      String collectionName, CollectionOptions options) {
    return new IndexedCollection(this, collectionName, options, cursorRegistry);
  }

  /** One on parts of values is not kept; what it would serve is scanned for. */
  @Override
  protected Index<Integer> openOrCreateSecondaryIndex(
      String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
    return keys.stream().anyMatch(key -> key.getKey().contains("."))
        ? super.openOrCreateSecondaryIndex(collectionName, indexName, keys, sparse)
        : new SortedIndex(indexName, keys);
  }

  @Override
  protected Index<Integer> openOrCreateUniqueIndex(
      String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
    return new MemoryUniqueIndex(indexName, keys, sparse);
  }

  @Override
  protected long getStorageSize() {
    return 0;
  }

  @Override
  protected long getFileSize() {
    return 0;
  }

  void examined() {
    whenExamined.run();
  }

  void inserting() {
    beforeInserts.run();
  }
}
