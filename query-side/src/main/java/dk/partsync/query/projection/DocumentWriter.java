package dk.partsync.query.projection;

import org.bson.BsonBinaryWriter;
import org.bson.RawBsonDocument;

/**
 * Writes a document of long texts, which are encoded as a whole and not letter by letter; a value
 * of a message is never text in between.
 */
public final class DocumentWriter extends BsonBinaryWriter {

  private final TextBuffer buffer;

  /**
   * @param bytes that the document takes as a rule
   */
  public DocumentWriter(int bytes) {
    this(new TextBuffer(bytes));
  }

  private DocumentWriter(TextBuffer buffer) {
    super(buffer);
    this.buffer = buffer;
  }

  /** The field has the value's stored form, see {@link MessageAsText}. */
  public void writeMessage(String field, Object value) {
    buffer.expect(value);
    writeString(field, "");
  }

  /** What has been written; nothing more may be. */
  public RawBsonDocument document() {
    return new RawBsonDocument(buffer.getInternalBuffer(), 0, buffer.getPosition());
  }
}
