/** Cases of client applications, as far as they decide whom to keep up to date. */
@NullMarked
package dk.partsync.api.cases;

import org.jspecify.annotations.NullMarked;
