/** Whether the product itself is whole: its log, its views, and what they could not take in. */
@NullMarked
package dk.partsync.console.operations;

import org.jspecify.annotations.NullMarked;
