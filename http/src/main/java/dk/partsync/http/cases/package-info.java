/** Cases of client applications over HTTP. */
@NullMarked
package dk.partsync.http.cases;

import org.jspecify.annotations.NullMarked;
