/** The authority that organisations get their certificates from, and the files they get. */
@NullMarked
package dk.partsync.simulator.credentials;

import org.jspecify.annotations.NullMarked;
