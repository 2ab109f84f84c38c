package dk.partsync.query.projection;

import org.bson.Document;

/**
 * How a view's document is stored.
 *
 * @param <D> the view's document
 */
public interface StoredForm<D> {

  Document write(D document);

  D read(Document stored);
}
