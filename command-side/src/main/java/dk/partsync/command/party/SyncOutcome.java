package dk.partsync.command.party;

/** What bringing a party in step came to. */
public enum SyncOutcome {
  CHANGED,
  UNCHANGED,
  REOPENED,
  CLOSED,
  /** Left as it is, because somebody paused it (N-26). */
  PAUSED
}
