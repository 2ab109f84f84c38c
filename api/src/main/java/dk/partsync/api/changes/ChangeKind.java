package dk.partsync.api.changes;

/**
 * What happened to a party, or to the credential of a register. The names are stable: clients act
 * on them.
 */
public enum ChangeKind {
  REGISTERED,
  /** The organisation wrote down something else. */
  DETAILS_CHANGED,
  NUMBER_ASSIGNED,
  /** CPR gave the person another number (N-24). */
  NUMBER_CHANGED,
  /**
   * CPR has answered for the person for the first time: name, addresses and status are there, none
   * of which is a change. What has to be acted on, such as a protection or a death, is told
   * besides.
   */
  REGISTER_DATA_RECEIVED,
  NAME_CHANGED,
  MOVED,
  DIED,
  DISAPPEARED,
  EMIGRATED,
  /** Any other status, for example resident again. */
  STATUS_CHANGED,
  /** A protection of name and address came, or its term changed (N-08). */
  PROTECTION_DETECTED,
  PROTECTION_LIFTED,
  /** A protection that was known before has begun by its date. */
  PROTECTION_BEGAN,
  /** A protection ends within 30 days, and told again within 7, unless CPR prolongs it. */
  PROTECTION_LAPSES_SOON,
  /** A protection has ended by its date. */
  PROTECTION_ENDED,
  /** A SOR unit closed. */
  CLOSED,
  REOPENED,
  /** CVR has told the last day of a company or production unit. */
  CEASED,
  /** CVR has another main or other industry of a company or production unit. */
  INDUSTRY_CHANGED,
  /** A company or production unit must not be sent advertisements, or may be again. */
  ADVERTISING_PROTECTION_CHANGED,
  /** A production unit belongs to another company. */
  OWNER_CHANGED,
  SUBSCRIBED,
  UNSUBSCRIBED,
  /** The credential of a register expires within 90, 60, 30, 14, 7 days or 1 (N-18). */
  CREDENTIAL_EXPIRES_SOON,
  /** The credential of a register has expired; no run of it starts. */
  CREDENTIAL_EXPIRED
}
