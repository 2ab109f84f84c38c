/** The ways to the registers, a package for each, and what concerns all of them. */
@NullMarked
package dk.partsync.registers;

import org.jspecify.annotations.NullMarked;
