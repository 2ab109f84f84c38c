/** The way to CPR and the credential it is called with. */
@NullMarked
package dk.partsync.app.cpr;

import org.jspecify.annotations.NullMarked;
