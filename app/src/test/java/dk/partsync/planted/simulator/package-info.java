@NullMarked
package dk.partsync.planted.simulator;

import org.jspecify.annotations.NullMarked;
