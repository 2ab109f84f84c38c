/** Starting, deciding and watching sync runs over HTTP. */
@NullMarked
package dk.partsync.http.sync;

import org.jspecify.annotations.NullMarked;
