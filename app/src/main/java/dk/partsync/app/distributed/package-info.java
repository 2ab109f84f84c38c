/** Profile axonserver: the same product on Axon Server and MongoDB (docs/adr/0006). */
@NullMarked
package dk.partsync.app.distributed;

import org.jspecify.annotations.NullMarked;
