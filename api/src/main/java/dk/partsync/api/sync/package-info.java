@NullMarked
package dk.partsync.api.sync;

import org.jspecify.annotations.NullMarked;
