package dk.partsync.console.access;

import org.jspecify.annotations.Nullable;

/** Which accesses the list is of; empty fields are left out. */
record AccessFilter(@Nullable String party, @Nullable String who) {

  AccessFilter {
    party = orNone(party);
    who = orNone(who);
  }

  public boolean isGiven() {
    return party != null || who != null;
  }

  private static @Nullable String orNone(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
