/** Credentials of the registers: how they change, and where their secrets are. */
@NullMarked
package dk.partsync.command.credentials;

import org.jspecify.annotations.NullMarked;
