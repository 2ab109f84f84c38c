package dk.partsync.api.access;

/** What a user may do (design section 8). */
public enum Role {
  /** Partsredaktør: may change shared parties. */
  PARTY_EDITOR,
  /** Opdater fra CPR: may fetch and look up in CPR. */
  CPR_UPDATE,
  /** May show a protected name or address, with a reason. */
  CPR_UNMASK,
  /** Sets up registers, credentials and schedules; starts, approves and watches sync runs. */
  REGISTER_ADMIN,
  /** Reads history, as-of and reports. */
  AUDITOR,
  /** Overvågning: reads metrics and the details of health, and nothing of any party. */
  MONITOR
}
