@NullMarked
package dk.partsync.planted.sagas.sync;

import org.jspecify.annotations.NullMarked;
