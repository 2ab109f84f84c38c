/** How a register gets another credential without an outage (docs/adr/0024). */
@NullMarked
package dk.partsync.sagas.credentials;

import org.jspecify.annotations.NullMarked;
