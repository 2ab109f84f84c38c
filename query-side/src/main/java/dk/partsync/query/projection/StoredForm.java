package dk.partsync.query.projection;

import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * How a view's document is stored.
 *
 * @param <D> the view's document
 */
public interface StoredForm<D> {

  RawBsonDocument write(D document);

  D read(Document stored);
}
