@NullMarked
package dk.partsync.planted.query.sync;

import org.jspecify.annotations.NullMarked;
