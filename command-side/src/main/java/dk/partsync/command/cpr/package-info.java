/**
 * Questions to CPR: fetches of persons, lookups, fetches that wait, and runs for all subscribed.
 */
@NullMarked
package dk.partsync.command.cpr;

import org.jspecify.annotations.NullMarked;
