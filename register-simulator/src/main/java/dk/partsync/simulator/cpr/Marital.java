package dk.partsync.simulator.cpr;

import org.jspecify.annotations.Nullable;

/**
 * A civil status as one person has it.
 *
 * @param type as on the wire (section 6.3)
 * @param separations a state on top of a marriage
 */
record Marital(
    String type,
    @Nullable Citizen spouse,
    @Nullable Outsider spouseWithoutNumber,
    Track<Boolean> separations) {

  static final String MARRIED = "gift";

  static Marital of(String type) {
    return new Marital(type, null, null, new Track<>());
  }

  static Marital to(Citizen spouse) {
    return new Marital(MARRIED, spouse, null, new Track<>());
  }
}
