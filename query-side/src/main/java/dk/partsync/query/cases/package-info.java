/** Cases and the parties on them. */
@NullMarked
package dk.partsync.query.cases;

import org.jspecify.annotations.NullMarked;
