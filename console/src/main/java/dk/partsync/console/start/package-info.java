/** The page that answers whether everything is in step. */
@NullMarked
package dk.partsync.console.start;

import org.jspecify.annotations.NullMarked;
