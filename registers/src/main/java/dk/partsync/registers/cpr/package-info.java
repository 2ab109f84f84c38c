/** CPR through Datafordeler's GraphQL services (cpr-datafordeler.md). */
@NullMarked
package dk.partsync.registers.cpr;

import org.jspecify.annotations.NullMarked;
