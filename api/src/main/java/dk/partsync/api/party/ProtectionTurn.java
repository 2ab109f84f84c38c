package dk.partsync.api.party;

/** What the calendar alone does to a protection of name and address. */
public enum ProtectionTurn {
  /** Its first moment has come. */
  BEGAN,
  /** It ends within 30 days, unless CPR prolongs it. */
  LAPSES_WITHIN_30_DAYS,
  /** It ends within 7 days, unless CPR prolongs it. */
  LAPSES_WITHIN_7_DAYS,
  /** Its last moment has passed. */
  ENDED
}
