/** Who used personal data, over HTTP. */
@NullMarked
package dk.partsync.http.access;

import org.jspecify.annotations.NullMarked;
