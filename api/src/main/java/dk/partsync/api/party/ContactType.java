package dk.partsync.api.party;

/** Kinds of party (party-fields.md section 1.1). */
public enum ContactType {
  /** Person with CPR number. */
  C,
  /** Person without CPR number. */
  P,
  /** Company with CVR number. */
  J,
  /** Production unit. */
  V,
  /** SOR unit. */
  H
}
