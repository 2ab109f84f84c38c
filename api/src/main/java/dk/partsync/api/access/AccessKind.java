package dk.partsync.api.access;

/** What a recorded access was: to personal data, or to what decides about them. */
public enum AccessKind {
  /** A party was asked for in CPR. */
  FETCH,
  /** CPR was searched. */
  LOOKUP,
  /** A protected name or address was shown. */
  UNMASK,
  /** A person was brought up to date by a run. */
  SYNC,
  /** A company or production unit, which can be a person's, was asked for in CVR. */
  CVR_FETCH,
  /** CVR was searched. */
  CVR_LOOKUP,
  /** Settings, credentials or schedules of a register; only refused tries are recorded (A1-02). */
  SETTINGS,
  /** A report was made of everything that is recorded about a person (N-03). */
  ACCESS_REPORT
}
