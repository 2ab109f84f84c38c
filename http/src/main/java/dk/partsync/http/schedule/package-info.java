/** When runs start by themselves, and how fresh they keep the parties, over HTTP. */
@NullMarked
package dk.partsync.http.schedule;

import org.jspecify.annotations.NullMarked;
