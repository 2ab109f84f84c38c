/** Sync runs: their list, and one run from its start to its report (N-19 to N-21). */
@NullMarked
package dk.partsync.console.sync;

import org.jspecify.annotations.NullMarked;
