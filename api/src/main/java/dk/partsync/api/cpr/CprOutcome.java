package dk.partsync.api.cpr;

/** How a question to CPR ended; the names are stable, clients act on them. */
public enum CprOutcome {
  /** The register answered, and something is new. */
  UPDATED,
  /** The register answered, and nothing is new. */
  UNCHANGED,
  /** A lookup found persons. */
  FOUND,
  /** CPR does not know the number, or nobody matches. */
  NOT_FOUND,
  /** CPR refuses the organisation's credential. */
  NOT_AUTHORISED,
  /** CPR refuses the question: a defect or a changed interface. */
  BAD_REQUEST,
  /** CPR asks to be called less often. */
  RATE_LIMITED,
  /** No usable answer, also after retries; the last known data stand, with their age. */
  REGISTER_DOWN,
  /** CPR answered something that cannot be read. */
  MALFORMED,
  /** The organisation's own limit of calls is reached. */
  BUDGET_EXHAUSTED,
  /** No case or reason was stated (N-02); nothing was asked. */
  NO_PURPOSE,
  /** The user's roles do not allow it; nothing was asked. */
  FORBIDDEN,
  /** CPR is off, or has no agreement (A2-01, A2-10); nothing was asked. */
  MODULE_OFF,
  /** The party has no CPR number, or only a replacement number; nothing was asked. */
  NO_NUMBER,
  /** The number is another party's, or the party has another one; nothing was asked. */
  REFUSED,
  /** Not all that a search needs was stated; nothing was asked. */
  INCOMPLETE
}
