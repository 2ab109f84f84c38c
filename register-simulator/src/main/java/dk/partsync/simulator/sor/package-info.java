/** A made-up SOR that lives day by day and exports itself in the register's own file formats. */
@NullMarked
package dk.partsync.simulator.sor;

import org.jspecify.annotations.NullMarked;
