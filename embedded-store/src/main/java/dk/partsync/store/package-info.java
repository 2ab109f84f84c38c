/**
 * Axon's event storage engine, token store and saga store on one SQLite file.
 *
 * <p>Every write goes through one writer thread with group commit; readers have connections of
 * their own.
 */
@NullMarked
package dk.partsync.store;

import org.jspecify.annotations.NullMarked;
