package dk.partsync.api.party;

/** Where a protection of name and address stands in its term. */
public enum ProtectionTerm {
  /** In force. */
  PROTECTED,
  /** Known, and in force from a later day. */
  COMING,
  /** In force, and ending within the days that are asked for. */
  LAPSING,
  /** Ended by its date, with none behind it. */
  LAPSED
}
