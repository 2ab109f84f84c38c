/** What all projections share: how they are stored, written in batches and paged. */
@NullMarked
package dk.partsync.query.projection;

import org.jspecify.annotations.NullMarked;
