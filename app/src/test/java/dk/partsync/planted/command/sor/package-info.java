@NullMarked
package dk.partsync.planted.command.sor;

import org.jspecify.annotations.NullMarked;
