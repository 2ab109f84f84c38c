@NullMarked
package dk.partsync.app.wiring;

import org.jspecify.annotations.NullMarked;
