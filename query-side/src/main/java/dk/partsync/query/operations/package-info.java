/** The state of the views themselves: what they could not take in, and having it tried again. */
@NullMarked
package dk.partsync.query.operations;

import org.jspecify.annotations.NullMarked;
