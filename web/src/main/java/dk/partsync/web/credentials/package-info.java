/** Secrets at the door: sealed before anything is made of them. */
@NullMarked
package dk.partsync.web.credentials;

import org.jspecify.annotations.NullMarked;
