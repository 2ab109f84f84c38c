@NullMarked
package dk.partsync.app.logging;

import org.jspecify.annotations.NullMarked;
