package dk.partsync.api.schedule;

/** What became of a due time. The names are stable. */
public enum DueTimeOutcome {
  /** Its run began; how that ended is in the run's report. */
  STARTED,
  /** Its run could not begin. */
  SKIPPED,
  /** It passed while the product was down. */
  MISSED
}
