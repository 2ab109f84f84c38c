package dk.partsync.query.projection;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** The form that the mapping of {@link ViewStore} gives a document. */
final class MappedForm<D> implements StoredForm<D> {

  private static final int USUAL_BYTES = 1024;

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
    try (DocumentWriter writer = new DocumentWriter(USUAL_BYTES)) {
      codec.encode(writer, stored, EncoderContext.builder().build());
      return writer.document();
    }
  }

  @Override
  public D read(Document stored) {
    return converter.read(type, stored);
  }
}
