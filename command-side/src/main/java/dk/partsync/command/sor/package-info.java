@NullMarked
package dk.partsync.command.sor;

import org.jspecify.annotations.NullMarked;
