package dk.partsync.api.sync;

/** What a run does to one party. */
public enum SyncAction {
  /** A new party; of a person the first that its register says of it. */
  CREATE,
  CHANGE,
  REOPEN,
  CLOSE,
  /** Nothing is new, but the register has answered for a subscription for the first time. */
  CONFIRM
}
