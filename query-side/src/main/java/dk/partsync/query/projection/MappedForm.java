package dk.partsync.query.projection;

import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** The form that the mapping of {@link ViewStore} gives a document. */
final class MappedForm<D> implements StoredForm<D> {

  private final MongoConverter converter;
  private final Class<D> type;

  MappedForm(MongoConverter converter, Class<D> type) {
    this.converter = converter;
    this.type = type;
  }

  @Override
  public Document write(D document) {
    Document stored = new Document();
    converter.write(document, stored);
    return stored;
  }

  @Override
  public D read(Document stored) {
    return converter.read(type, stored);
  }
}
