/** Aggregates and command handlers: what may happen, decided here and nowhere else. */
@NullMarked
package dk.partsync.command;

import org.jspecify.annotations.NullMarked;
