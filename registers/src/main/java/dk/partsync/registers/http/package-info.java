/** Downloads files from the registers: bounded, resumable, and told apart when they go wrong. */
@NullMarked
package dk.partsync.registers.http;

import org.jspecify.annotations.NullMarked;
