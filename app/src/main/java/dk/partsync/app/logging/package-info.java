/** What a log line tells: which request or run it belongs to, and nothing about anybody. */
@NullMarked
package dk.partsync.app.logging;

import org.jspecify.annotations.NullMarked;
