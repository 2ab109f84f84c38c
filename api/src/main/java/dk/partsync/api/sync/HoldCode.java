package dk.partsync.api.sync;

/** Why the brake holds a run (N-20). */
public enum HoldCode {
  /** More known open units would close than the set share. */
  TOO_MANY_CLOSINGS,
  /** More known units would change than the set share. */
  TOO_MANY_CHANGES,
  /** The source is older than the one that was imported last. */
  SOURCE_OLDER_THAN_LAST
}
