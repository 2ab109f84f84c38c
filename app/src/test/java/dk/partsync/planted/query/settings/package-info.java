@NullMarked
package dk.partsync.planted.query.settings;

import org.jspecify.annotations.NullMarked;
