package dk.partsync.api.schedule;

/** What becomes of the due times that pass while the product is down. */
public enum MissedRuns {
  /** One run makes up for all of them as soon as the product is up. */
  MAKE_UP_ONCE,
  /** None does: the next run is the one of the next due time. */
  SKIP
}
