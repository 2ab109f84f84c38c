/**
 * A made-up CPR and the GraphQL services it is read through (cpr-datafordeler.md sections 4, 6, 7).
 */
@NullMarked
package dk.partsync.simulator.cpr;

import org.jspecify.annotations.NullMarked;
