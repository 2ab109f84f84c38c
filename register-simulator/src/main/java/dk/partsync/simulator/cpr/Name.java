package dk.partsync.simulator.cpr;

import org.jspecify.annotations.Nullable;

/**
 * A name; given names and surname are both empty while a child has none.
 *
 * @param mark why the surname is not what it should be (section 6.3)
 */
record Name(String given, @Nullable String middle, String surname, @Nullable String mark) {

  private static final int LONGEST_ADDRESSING = 34;

  static final Name NONE = new Name("", null, "", null);

  static Name of(String given, String surname) {
    return new Name(given, null, surname, null);
  }

  Name withSurname(String other) {
    return new Name(given, middle, other, null);
  }

  /** Surname, comma, the rest, at most 34 characters; null without a name. */
  @Nullable String addressing() {
    if (surname.isEmpty()) {
      return null;
    }
    String whole = surname + "," + given + (middle == null ? "" : " " + middle);
    return whole.length() <= LONGEST_ADDRESSING ? whole : whole.substring(0, LONGEST_ADDRESSING);
  }
}
