/** Who used personal data, and why. */
@NullMarked
package dk.partsync.query.access;

import org.jspecify.annotations.NullMarked;
