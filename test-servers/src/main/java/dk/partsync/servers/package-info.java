/** Servers that store-dependent tests run against. */
@NullMarked
package dk.partsync.servers;

import org.jspecify.annotations.NullMarked;
