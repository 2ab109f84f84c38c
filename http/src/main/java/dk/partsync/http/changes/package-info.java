/** The event feed for client applications. */
@NullMarked
package dk.partsync.http.changes;

import org.jspecify.annotations.NullMarked;
