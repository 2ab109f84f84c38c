package dk.partsync.store.documents;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents through indexes: a unique one if the conditions name its key, else whichever
 * sorted ones can serve a part of the conditions or the order. Indexes only say which documents may
 * match; each is then held against the whole query as in a collection without indexes.
 */
final class IndexedCollection extends PackedCollection {

  /** Documents of one insert for which the lock is kept; readers get their turn in between. */
  private static final int AT_A_TIME = 5;

  /** Documents that a new index takes in while the lock is kept. */
  private static final int INDEXED_AT_A_TIME = 100;

  private final IndexedDatabase database;
  private final ReadersFirst turns = new ReadersFirst();

  IndexedCollection(
      IndexedDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
    super(database, name, options, cursors);
    this.database = database;
  }

  @Override
  public synchronized void addIndex(Index<Integer> index) {
    super.addIndex(index);
  }

  @Override
  protected boolean documentMatchesQuery(Document document, Document query) {
    database.examined();
    return super.documentMatchesQuery(document, query);
  }

  /** An index that nobody has asked before is made in steps, so that others are not held up. */
  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  public QueryResult handleQuery(QueryParameters asked) {
    Document selector = asked.getQuerySelector();
    Lookup lookup =
        lookup(
            (Document) selector.getOrDefault("$query", selector),
            (Document) selector.get("$orderby"),
            wanted(asked.getNumberToSkip(), asked.getLimit()));
    while (!holdsAllFor(lookup)) {
      turns.pass();
    }
    return turns.reading(() -> super.handleQuery(asked));
  }

  private synchronized boolean holdsAllFor(Lookup lookup) {
    return sortedIndexes()
        .filter(lookup::asks)
        .allMatch(index -> index.readOn(documents(), INDEXED_AT_A_TIME));
  }

  @Override
  protected synchronized QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int numberToSkip,
      int limit,
      int batchSize,
      @Nullable Document fieldSelector) {
    Conditions conditions = Conditions.of(query);
    for (Index<Integer> index : getIndexes()) {
      Document key = conditions.on(index.getKeys());
      if (key != null && index.canHandle(key)) {
        return matchDocuments(
            query, index.getPositions(key), orderBy, numberToSkip, limit, batchSize, fieldSelector);
      }
    }
    Lookup lookup = lookup(query, orderBy, wanted(numberToSkip, limit));
    return lookup
        .through(readyFor(lookup))
        .map(
            found ->
                matchDocumentsFromStream(
                    found.stream(), query, orderBy, numberToSkip, limit, batchSize, fieldSelector))
        .orElseGet(
            () ->
                super.queryDocuments(
                    query, orderBy, numberToSkip, limit, batchSize, fieldSelector));
  }

  private Lookup lookup(Document query, @Nullable Document orderBy, int wanted) {
    return new Lookup(
        Conditions.of(query), SortOrder.of(orderBy), wanted, position -> matching(position, query));
  }

  private static int wanted(int skipped, int limit) {
    return limit > 0 ? skipped + limit : 0;
  }

  private @Nullable Document matching(int position, Document query) {
    Document document = getDocument(position);
    return document != null && documentMatchesQuery(document, query) ? document : null;
  }

  private List<SortedIndex> readyFor(Lookup lookup) {
    List<SortedIndex> indexes = sortedIndexes().filter(lookup::asks).toList();
    indexes.forEach(index -> index.makeReady(documents()));
    return indexes;
  }

  /** Each document is added under the lock; no server promises that all appear together. */
  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  public List<Document> insertDocuments(List<Document> documents, boolean isOrdered) {
    List<Document> errors = new ArrayList<>();
    for (int start = 0; start < documents.size(); start += AT_A_TIME) {
      database.inserting();
      turns.pass();
      int end = Math.min(start + AT_A_TIME, documents.size());
      for (Document error : super.insertDocuments(documents.subList(start, end), isOrdered)) {
        error.merge("index", start, (index, before) -> (Integer) index + (Integer) before);
        errors.add(error);
      }
      if (isOrdered && !errors.isEmpty()) {
        break;
      }
    }
    return errors;
  }

  /** Emptied at once, indexes need not look for each document. */
  @Override
  public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
    if (selector.isEmpty() && limit <= 0) {
      sortedIndexes().forEach(SortedIndex::drop);
    }
    return super.deleteDocuments(selector, limit, oplog);
  }

  private Stream<SortedIndex> sortedIndexes() {
    return getIndexes().stream().filter(SortedIndex.class::isInstance).map(SortedIndex.class::cast);
  }
}
