/** What the registers are called with: certificates, secrets and keys. */
@NullMarked
package dk.partsync.console.credentials;

import org.jspecify.annotations.NullMarked;
