/** Sync runs with their reports. */
@NullMarked
package dk.partsync.query.sync;

import org.jspecify.annotations.NullMarked;
