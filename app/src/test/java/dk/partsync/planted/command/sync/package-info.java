@NullMarked
package dk.partsync.planted.command.sync;

import org.jspecify.annotations.NullMarked;
