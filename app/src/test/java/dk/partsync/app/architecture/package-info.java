@NullMarked
package dk.partsync.app.architecture;

import org.jspecify.annotations.NullMarked;
