/** The console as people use it: the running product in a real browser. */
@NullMarked
package dk.partsync.app.console;

import org.jspecify.annotations.NullMarked;
