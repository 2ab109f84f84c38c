/** Changes of settings that wait until they can be read. */
@NullMarked
package dk.partsync.web.settings;

import org.jspecify.annotations.NullMarked;
