/** Projections and query handlers, and how they are wired into Axon. */
@NullMarked
package dk.partsync.query;

import org.jspecify.annotations.NullMarked;
