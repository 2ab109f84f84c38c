/** The client of CVR. */
@NullMarked
package dk.partsync.registers.cvr;

import org.jspecify.annotations.NullMarked;
