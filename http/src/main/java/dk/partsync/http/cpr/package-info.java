/** Asking CPR over HTTP. */
@NullMarked
package dk.partsync.http.cpr;

import org.jspecify.annotations.NullMarked;
