/** The credentials of registers over HTTP: handed in, tested, shown, taken away, never returned. */
@NullMarked
package dk.partsync.http.credentials;

import org.jspecify.annotations.NullMarked;
