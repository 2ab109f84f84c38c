/** The event log from outside: verified, exported to a file, imported from one (docs/adr/0007). */
@NullMarked
package dk.partsync.app.log;

import org.jspecify.annotations.NullMarked;
