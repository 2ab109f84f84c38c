@NullMarked
package dk.partsync.planted.app.startup;

import org.jspecify.annotations.NullMarked;
