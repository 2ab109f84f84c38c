@NullMarked
package dk.partsync.command.party;

import org.jspecify.annotations.NullMarked;
