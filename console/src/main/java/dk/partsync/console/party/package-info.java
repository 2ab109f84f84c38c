/** The dialogue of one party: what is known of it and from where, and what can be done with it. */
@NullMarked
package dk.partsync.console.party;

import org.jspecify.annotations.NullMarked;
