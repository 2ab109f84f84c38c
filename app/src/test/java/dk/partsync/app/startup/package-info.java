@NullMarked
package dk.partsync.app.startup;

import org.jspecify.annotations.NullMarked;
