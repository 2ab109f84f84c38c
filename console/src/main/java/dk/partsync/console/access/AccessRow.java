package dk.partsync.console.access;

import dk.partsync.api.access.AccessView;
import dk.partsync.api.access.MetaKeys;
import org.jspecify.annotations.Nullable;

/**
 * An access as a row of the list.
 *
 * @param party what the party is called, none when it was about none
 */
record AccessRow(AccessView access, @Nullable String party) {

  /** Class of the mark of its outcome. */
  public String style() {
    return OutcomeTone.of(access.outcome()).style();
  }

  /** Whether the product did it by itself. */
  public boolean ofProduct() {
    return access.who() == null || access.who().equals(MetaKeys.SYSTEM);
  }
}
