package dk.partsync.api.party;

/** Whether a party is in force on a day. */
public enum PartyState {
  /** Registered, but its first valid day is still to come. */
  FUTURE,
  OPEN,
  CLOSED
}
