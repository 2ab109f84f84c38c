/** A stand-in for MongoDB, in memory, that keeps the indexes it is told to create and uses them. */
@NullMarked
package dk.partsync.store.documents;

import org.jspecify.annotations.NullMarked;
