/** The settings of registers. */
@NullMarked
package dk.partsync.query.settings;

import org.jspecify.annotations.NullMarked;
