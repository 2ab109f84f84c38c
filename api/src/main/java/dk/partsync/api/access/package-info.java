@NullMarked
package dk.partsync.api.access;

import org.jspecify.annotations.NullMarked;
