package dk.partsync.api.subscription;

/** Where a subscription stands (N-29). */
public enum SubscriptionState {
  /** The person was never kept up to date, or not on the day that was asked for. */
  NONE,
  /** Decided; CPR has not answered for the person since. */
  REQUESTED,
  /** CPR has answered for the person. */
  CONFIRMED,
  CANCELLED
}
