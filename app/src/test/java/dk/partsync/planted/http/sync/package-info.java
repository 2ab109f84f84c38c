@NullMarked
package dk.partsync.planted.http.sync;

import org.jspecify.annotations.NullMarked;
