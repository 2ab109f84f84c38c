/** Reading parties over HTTP. */
@NullMarked
package dk.partsync.http.party;

import org.jspecify.annotations.NullMarked;
