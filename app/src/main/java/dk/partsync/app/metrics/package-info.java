/** What the product counts and times; each metric is on the page docs/operations.md. */
@NullMarked
package dk.partsync.app.metrics;

import org.jspecify.annotations.NullMarked;
