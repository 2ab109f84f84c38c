/** What the business register CVR says of companies and production units, and how it is asked. */
@NullMarked
package dk.partsync.api.cvr;

import org.jspecify.annotations.NullMarked;
