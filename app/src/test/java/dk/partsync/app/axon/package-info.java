@NullMarked
package dk.partsync.app.axon;

import org.jspecify.annotations.NullMarked;
