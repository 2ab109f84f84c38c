@NullMarked
package dk.partsync.planted.api.party;

import org.jspecify.annotations.NullMarked;
