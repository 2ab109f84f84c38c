/** When the runs of each register start by themselves, and how fresh they keep the parties. */
@NullMarked
package dk.partsync.api.schedule;

import org.jspecify.annotations.NullMarked;
