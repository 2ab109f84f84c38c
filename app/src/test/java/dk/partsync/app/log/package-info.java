@NullMarked
package dk.partsync.app.log;

import org.jspecify.annotations.NullMarked;
