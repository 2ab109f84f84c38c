/** What client applications react to, read from the log. */
@NullMarked
package dk.partsync.query.changes;

import org.jspecify.annotations.NullMarked;
