/** Fetches from CPR that wait for it, and protections that begin and end by their dates. */
@NullMarked
package dk.partsync.sagas.cpr;

import org.jspecify.annotations.NullMarked;
