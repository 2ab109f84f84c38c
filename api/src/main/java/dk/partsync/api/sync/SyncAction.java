package dk.partsync.api.sync;

/** What a run does to one party. */
public enum SyncAction {
  CREATE,
  CHANGE,
  REOPEN,
  CLOSE
}
