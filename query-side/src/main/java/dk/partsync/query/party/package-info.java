/** The party as it is now, as it was on a day, and how it came to be so. */
@NullMarked
package dk.partsync.query.party;

import org.jspecify.annotations.NullMarked;
