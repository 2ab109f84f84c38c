package dk.partsync.store.documents;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document's place in an index.
 *
 * @param first value of the first key; a document with several there has as many entries
 * @param document the stored one, which holds the values of the other keys
 */
record IndexEntry(@Nullable Object first, Document document) {}
