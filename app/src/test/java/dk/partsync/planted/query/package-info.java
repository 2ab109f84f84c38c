@NullMarked
package dk.partsync.planted.query;

import org.jspecify.annotations.NullMarked;
