@NullMarked
package dk.partsync.planted.api.sync;

import org.jspecify.annotations.NullMarked;
