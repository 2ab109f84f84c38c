@NullMarked
package dk.partsync.command.sync;

import org.jspecify.annotations.NullMarked;
