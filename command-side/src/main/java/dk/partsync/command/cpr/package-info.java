/** Questions to CPR: fetches of persons, lookups, fetches that wait for the register. */
@NullMarked
package dk.partsync.command.cpr;

import org.jspecify.annotations.NullMarked;
