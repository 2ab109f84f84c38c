@NullMarked
package dk.partsync.planted.sagas;

import org.jspecify.annotations.NullMarked;
