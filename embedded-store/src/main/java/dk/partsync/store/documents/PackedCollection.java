package dk.partsync.store.documents;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A collection of {@link PackedDocuments}: whoever reads one gets a copy. */
abstract class PackedCollection extends AbstractSynchronizedMongoCollection<Integer> {

  private final PackedDocuments documents = new PackedDocuments();

  PackedCollection(
      MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
    super(database, name, options, cursors);
  }

  PackedDocuments documents() {
    return documents;
  }

  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int sizeDelta) {
    throw new UnsupportedOperationException("the documents know their size");
  }

  @Override
  protected synchronized int getDataSize() {
    return (int) Math.min(documents.bytes(), Integer.MAX_VALUE);
  }

  @Override
  public synchronized int count() {
    return documents.count();
  }

  @Override
  protected Integer addDocumentInternal(Document document) {
    return documents.add(document);
  }

  @Override
  protected @Nullable Document getDocument(Integer position) {
    return documents.get(position);
  }

  @Override
  protected void handleUpdate(Integer position, Document oldDocument, Document newDocument) {
    documents.replace(position, newDocument);
  }

  @Override
  protected void removeDocument(Integer position) {
    documents.remove(position);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document orderBy,
      int numberToSkip,
      int limit,
      int batchSize,
      @Nullable Document fieldSelector) {
    IntStream positions = documents.positions();
    Stream<Document> all =
        (isNaturalDescending(orderBy) ? reversed(positions) : positions).mapToObj(documents::get);
    return matchDocumentsFromStream(
        all, query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
  }

  private static IntStream reversed(IntStream positions) {
    int[] all = positions.toArray();
    return IntStream.range(0, all.length).map(place -> all[all.length - 1 - place]);
  }

  @Override
  protected @Nullable Integer findDocumentPosition(Document document) {
    return streamAllDocumentsWithPosition()
        .filter(stored -> stored.getDocument().equals(document))
        .map(DocumentWithPosition::getPosition)
        .findFirst()
        .orElse(null);
  }

  @Override
  protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
    return documents
        .positions()
        .mapToObj(position -> new DocumentWithPosition<>(documents.get(position), position));
  }
}
