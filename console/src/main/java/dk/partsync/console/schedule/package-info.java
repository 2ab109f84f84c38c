/** When the runs of a register start by themselves. */
@NullMarked
package dk.partsync.console.schedule;

import org.jspecify.annotations.NullMarked;
