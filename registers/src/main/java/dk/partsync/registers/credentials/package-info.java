/** With what registers are called. */
@NullMarked
package dk.partsync.registers.credentials;

import org.jspecify.annotations.NullMarked;
