@NullMarked
package dk.partsync.api.settings;

import org.jspecify.annotations.NullMarked;
