@NullMarked
package dk.partsync.planted.console.sync;

import org.jspecify.annotations.NullMarked;
