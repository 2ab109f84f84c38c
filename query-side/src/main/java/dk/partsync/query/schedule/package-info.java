/** The schedules, and how fresh they keep the parties. */
@NullMarked
package dk.partsync.query.schedule;

import org.jspecify.annotations.NullMarked;
