/** Who is and was kept up to date with CPR, and on what ground. */
@NullMarked
package dk.partsync.query.subscription;

import org.jspecify.annotations.NullMarked;
