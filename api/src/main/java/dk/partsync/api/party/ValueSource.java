package dk.partsync.api.party;

/** Who says what a person's field holds. */
public enum ValueSource {
  CPR,
  /** The organisation itself. */
  OWN
}
