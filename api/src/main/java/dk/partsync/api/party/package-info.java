@NullMarked
package dk.partsync.api.party;

import org.jspecify.annotations.NullMarked;
