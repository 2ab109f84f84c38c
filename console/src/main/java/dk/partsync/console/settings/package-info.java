/** Contact synchronization: how each register is used, field by field. */
@NullMarked
package dk.partsync.console.settings;

import org.jspecify.annotations.NullMarked;
