@NullMarked
package dk.partsync.app.access;

import org.jspecify.annotations.NullMarked;
