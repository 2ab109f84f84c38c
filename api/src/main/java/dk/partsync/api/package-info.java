/**
 * Messages and value types: read this module and you know what the product does.
 *
 * <p>One package per capability; in each, commands are imperatives, events are past-tense facts and
 * queries name their result.
 */
@NullMarked
package dk.partsync.api;

import org.jspecify.annotations.NullMarked;
