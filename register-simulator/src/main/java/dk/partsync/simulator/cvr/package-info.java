/**
 * A made-up CVR and what it is read through: GraphQL on Datafordeler and the distribution of whole
 * documents (cvr-datafordeler.md sections 6 to 8). The older REST service, the downloads and the
 * joining service are left out.
 */
@NullMarked
package dk.partsync.simulator.cvr;

import org.jspecify.annotations.NullMarked;
