package dk.partsync.query.projection;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** The form that the mapping of {@link ViewStore} gives a document. */
final class MappedForm<D> implements StoredForm<D> {

  private final MongoConverter converter;
  private final Codec<Document> codec;
  private final Class<D> type;

  MappedForm(MongoConverter converter, Codec<Document> codec, Class<D> type) {
    this.converter = converter;
    this.codec = codec;
    this.type = type;
  }

  @Override
  public RawBsonDocument write(D document) {
    Document stored = new Document();
    converter.write(document, stored);
    return new RawBsonDocument(stored, codec);
  }

  @Override
  public D read(Document stored) {
    return converter.read(type, stored);
  }
}
