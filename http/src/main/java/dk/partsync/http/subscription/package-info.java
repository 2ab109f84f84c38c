/** Subscriptions over HTTP: read only, as cases decide them. */
@NullMarked
package dk.partsync.http.subscription;

import org.jspecify.annotations.NullMarked;
