/** The dialogue of one party. */
@NullMarked
package dk.partsync.console.party;

import org.jspecify.annotations.NullMarked;
