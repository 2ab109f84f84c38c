/** The report of all uses of a person's data, for whichever door it is asked at. */
@NullMarked
package dk.partsync.web.access;

import org.jspecify.annotations.NullMarked;
