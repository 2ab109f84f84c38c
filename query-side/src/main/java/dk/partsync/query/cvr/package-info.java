/** What the organisation wants of CVR. */
@NullMarked
package dk.partsync.query.cvr;

import org.jspecify.annotations.NullMarked;
