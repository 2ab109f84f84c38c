/** Fetches that wait for CPR. */
@NullMarked
package dk.partsync.query.cpr;

import org.jspecify.annotations.NullMarked;
