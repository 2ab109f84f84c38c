/** Persons as CPR knows them: what a register delivers, and what is asked of it. */
@NullMarked
package dk.partsync.api.cpr;

import org.jspecify.annotations.NullMarked;
