/** What administrators see of the event store, and the check of all its events. */
@NullMarked
package dk.partsync.app.operations;

import org.jspecify.annotations.NullMarked;
