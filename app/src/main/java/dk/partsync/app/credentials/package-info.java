/** The master key, and what is sealed under it. */
@NullMarked
package dk.partsync.app.credentials;

import org.jspecify.annotations.NullMarked;
