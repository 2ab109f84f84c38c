/** Work that falls due by the calendar, done by commands that may be repeated. */
@NullMarked
package dk.partsync.sagas.due;

import org.jspecify.annotations.NullMarked;
