package dk.partsync.api.subscription;

/** Why a subscription ended. */
public enum EndReason {
  /** The last case was closed and the grace period is over. */
  CASES_CLOSED,
  /** The person is on no case any more. */
  ON_NO_CASE,
  /** CPR says that the number was annulled, or that the person is dead. */
  REGISTER_STATUS,
  /** The organisation has switched CPR off. */
  MODULE_OFF
}
