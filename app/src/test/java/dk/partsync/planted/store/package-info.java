@NullMarked
package dk.partsync.planted.store;

import org.jspecify.annotations.NullMarked;
