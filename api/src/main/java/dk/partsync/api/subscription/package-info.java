/** The decision that a person is kept up to date with CPR, its ground and its end. */
@NullMarked
package dk.partsync.api.subscription;

import org.jspecify.annotations.NullMarked;
