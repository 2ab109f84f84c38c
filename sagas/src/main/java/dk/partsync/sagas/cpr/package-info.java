/** Fetches from CPR that wait for it. */
@NullMarked
package dk.partsync.sagas.cpr;

import org.jspecify.annotations.NullMarked;
