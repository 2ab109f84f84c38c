@NullMarked
package dk.partsync.app.distributed;

import org.jspecify.annotations.NullMarked;
