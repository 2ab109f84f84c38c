package dk.partsync.store.documents;

/**
 * A document's place in an index.
 *
 * @param key its values as {@link KeyBytes}, and its id; a document with several values of the
 *     first key has as many entries
 * @param position of the document
 */
@SuppressWarnings("ArrayRecordComponent") // it lives until it is put in order, and is not compared
record IndexEntry(byte[] key, int position) {}
