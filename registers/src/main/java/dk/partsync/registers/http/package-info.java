/**
 * Downloads files from the registers and asks them questions: bounded, repeated, and told apart
 * when they go wrong.
 */
@NullMarked
package dk.partsync.registers.http;

import org.jspecify.annotations.NullMarked;
