/** What client applications react to: changes of parties by their place in the log. */
@NullMarked
package dk.partsync.api.changes;

import org.jspecify.annotations.NullMarked;
