/**
 * Questions to CVR: companies and production units that are registered and fetched, lists of those
 * that are wanted, and runs for all of them.
 */
@NullMarked
package dk.partsync.command.cvr;

import org.jspecify.annotations.NullMarked;
