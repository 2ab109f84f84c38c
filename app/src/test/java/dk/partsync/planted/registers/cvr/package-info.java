@NullMarked
package dk.partsync.planted.registers.cvr;

import org.jspecify.annotations.NullMarked;
