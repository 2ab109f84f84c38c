/** Who looked, who is kept up to date, who is protected, and what a person is told of it. */
@NullMarked
package dk.partsync.console.access;

import org.jspecify.annotations.NullMarked;
