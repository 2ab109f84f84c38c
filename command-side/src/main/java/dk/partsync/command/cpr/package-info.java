/** The work of CPR runs: asking for everybody who is subscribed, and bringing them in step. */
@NullMarked
package dk.partsync.command.cpr;

import org.jspecify.annotations.NullMarked;
