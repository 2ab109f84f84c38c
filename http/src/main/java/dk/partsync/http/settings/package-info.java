/** The settings of a register over HTTP. */
@NullMarked
package dk.partsync.http.settings;

import org.jspecify.annotations.NullMarked;
