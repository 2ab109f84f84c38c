/** The way to CVR. */
@NullMarked
package dk.partsync.app.cvr;

import org.jspecify.annotations.NullMarked;
