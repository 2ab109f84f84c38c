/** When runs start by themselves. */
@NullMarked
package dk.partsync.command.schedule;

import org.jspecify.annotations.NullMarked;
