@NullMarked
package dk.partsync.sagas.schedule;

import org.jspecify.annotations.NullMarked;
