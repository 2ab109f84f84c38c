@NullMarked
package dk.partsync.planted.sagas.party;

import org.jspecify.annotations.NullMarked;
