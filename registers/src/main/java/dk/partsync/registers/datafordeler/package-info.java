/**
 * Datafordeler, through which CPR and CVR are asked: credentials, access tokens, GraphQL questions
 * and what its answers mean (cpr-datafordeler.md sections 3 and 4, cvr-datafordeler.md sections 3
 * and 6).
 */
@NullMarked
package dk.partsync.registers.datafordeler;

import org.jspecify.annotations.NullMarked;
