package dk.partsync.api.cvr;

/** How a question to CVR ended; the names are stable, clients act on them. */
public enum CvrOutcome {
  /** The register answered, and the unit is a party from here. */
  REGISTERED,
  /** The register answered; another party has the unit already and is up to date now. */
  ALREADY_REGISTERED,
  /** The register answered, and something is new. */
  UPDATED,
  /** The register answered, and nothing is new. */
  UNCHANGED,
  /** A lookup found units. */
  FOUND,
  /** CVR does not know the unit; nothing was registered or changed. */
  NOT_FOUND,
  /** CVR refuses the organisation's credential, or none is set up. */
  NOT_AUTHORISED,
  /** CVR refuses the question: a defect or a changed interface. */
  BAD_REQUEST,
  /** CVR asks to be called less often. */
  RATE_LIMITED,
  /** No usable answer, also after retries; the last known data stand, with their age. */
  REGISTER_DOWN,
  /** CVR answered something that cannot be read. */
  MALFORMED,
  /** The organisation's own limit of calls is reached. */
  BUDGET_EXHAUSTED,
  /** CVR is off in its settings; nothing was asked. */
  MODULE_OFF
}
