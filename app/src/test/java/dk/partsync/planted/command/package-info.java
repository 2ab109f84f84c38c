@NullMarked
package dk.partsync.planted.command;

import org.jspecify.annotations.NullMarked;
