package dk.partsync.api.operations;

/** How far a rebuild is. */
public enum RebuildState {
  /** Asked for; no process has taken it up yet. */
  WAITING,
  /** The new view is being filled; readers see the old one, which is kept up to date. */
  REPLAYING,
  /** The old view stands still for a moment while the new one takes its place. */
  SWITCHING,
  /** Readers see the new view; the old one is kept until none of them can still be on it. */
  CLEANING
}
