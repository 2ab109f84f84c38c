/** The pages of one party: its properties, and everything that has happened to it. */
@NullMarked
package dk.partsync.console.party;

import org.jspecify.annotations.NullMarked;
