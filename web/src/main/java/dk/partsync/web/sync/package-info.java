/** Sync runs as files that people take with them. */
@NullMarked
package dk.partsync.web.sync;

import org.jspecify.annotations.NullMarked;
