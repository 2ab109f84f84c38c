/** When a case, a number or the calendar changes, subscriptions are looked at (docs/adr/0017). */
@NullMarked
package dk.partsync.sagas.subscription;

import org.jspecify.annotations.NullMarked;
