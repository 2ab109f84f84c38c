/** Reads the files of SOR, the Danish register of health-care organisations. */
@NullMarked
package dk.partsync.registers.sor;

import org.jspecify.annotations.NullMarked;
