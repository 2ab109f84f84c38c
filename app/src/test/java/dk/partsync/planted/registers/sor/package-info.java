@NullMarked
package dk.partsync.planted.registers.sor;

import org.jspecify.annotations.NullMarked;
