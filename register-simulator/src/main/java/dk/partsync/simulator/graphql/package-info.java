/** What all of Datafordeler's GraphQL services have in common: scalars, filters, refusals. */
@NullMarked
package dk.partsync.simulator.graphql;

import org.jspecify.annotations.NullMarked;
