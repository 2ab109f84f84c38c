package dk.partsync.api.cpr;

/** Where a person stands in CPR (cpr-datafordeler.md section 6.1). */
public enum PersonStatus {
  RESIDENT,
  /** A special road code: no fixed address, diplomats and the like. */
  RESIDENT_WITHOUT_FIXED_ADDRESS,
  RESIDENT_IN_GREENLAND,
  RESIDENT_IN_GREENLAND_WITHOUT_FIXED_ADDRESS,
  /** A number without residence, for tax or pension. */
  NOT_RESIDENT,
  ANNULLED,
  /** The number was closed down: a double one, or one that was changed. */
  NUMBER_CLOSED,
  DISAPPEARED,
  EMIGRATED,
  DEAD,
  /** A status that this version does not know; its text is kept. */
  OTHER;

  /** Whether the person has no address that may be shown or written to (N-33). */
  public boolean hasNoFixedAddress() {
    return this == RESIDENT_WITHOUT_FIXED_ADDRESS
        || this == RESIDENT_IN_GREENLAND_WITHOUT_FIXED_ADDRESS;
  }

  /** Whether ordinary letters stop (N-32). */
  public boolean stopsLetters() {
    return this == DEAD || this == DISAPPEARED || this == EMIGRATED;
  }
}
