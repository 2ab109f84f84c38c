@NullMarked
package dk.partsync.sagas.sync;

import org.jspecify.annotations.NullMarked;
