package dk.partsync.api.subscription;

/** Who is kept up to date (A2-44, A2-45). */
public enum SubscriptionRule {
  /** Whoever is on an open case, or on one that was closed no longer ago than the grace period. */
  OPEN_OR_RECENTLY_CLOSED_CASES,
  /** Whoever is on any case; only with a recorded legal basis. */
  ALL_CASES
}
