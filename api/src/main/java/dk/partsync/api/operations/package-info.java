/** What an administrator sees and does to keep the views whole. */
@NullMarked
package dk.partsync.api.operations;

import org.jspecify.annotations.NullMarked;
