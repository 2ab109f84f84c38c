package dk.partsync.api.schedule;

/** Why the run of a due time was not started. The names are stable. */
public enum SkipReason {
  /** Another run of the register was running or held. */
  RUN_IN_PROGRESS,
  /** The start was refused for another reason; the text tells it. */
  REFUSED
}
