/** Cases of client applications: open or closed, and who is on them. */
@NullMarked
package dk.partsync.command.cases;

import org.jspecify.annotations.NullMarked;
