/** Who uses personal data, and the key by which numbers are known without being told. */
@NullMarked
package dk.partsync.command.access;

import org.jspecify.annotations.NullMarked;
