/** With what registers are called: what is known of it, never the secret. */
@NullMarked
package dk.partsync.query.credentials;

import org.jspecify.annotations.NullMarked;
