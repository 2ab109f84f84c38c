/** The way to CPR. */
@NullMarked
package dk.partsync.app.cpr;

import org.jspecify.annotations.NullMarked;
