/** Who may see what of a party, through whichever door. */
@NullMarked
package dk.partsync.web.party;

import org.jspecify.annotations.NullMarked;
