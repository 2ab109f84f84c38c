@NullMarked
package dk.partsync.command.settings;

import org.jspecify.annotations.NullMarked;
