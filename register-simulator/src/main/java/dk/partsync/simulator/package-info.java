/** Local registers over HTTP for trying out and for tests, faithful and misbehaving on demand. */
@NullMarked
package dk.partsync.simulator;

import org.jspecify.annotations.NullMarked;
