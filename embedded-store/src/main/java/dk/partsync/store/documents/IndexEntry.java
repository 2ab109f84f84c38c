package dk.partsync.store.documents;

import org.jspecify.annotations.Nullable;

/**
 * A document's place in an index.
 *
 * @param values of the keys, and the document's id; a document with several values of the first key
 *     has as many entries
 * @param position of the document
 */
@SuppressWarnings("ArrayRecordComponent") // there are millions of them, and none is compared so
record IndexEntry(@Nullable Object[] values, int position) {}
