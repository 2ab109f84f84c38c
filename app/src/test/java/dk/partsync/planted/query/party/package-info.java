@NullMarked
package dk.partsync.planted.query.party;

import org.jspecify.annotations.NullMarked;
