@NullMarked
package dk.partsync.planted.console;

import org.jspecify.annotations.NullMarked;
