/** Process managers: when that happens, then ask for this. */
@NullMarked
package dk.partsync.sagas;

import org.jspecify.annotations.NullMarked;
