/** Programs that measure, with their baselines in the same run. */
@NullMarked
package dk.partsync.benchmarks;

import org.jspecify.annotations.NullMarked;
