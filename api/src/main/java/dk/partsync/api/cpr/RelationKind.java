package dk.partsync.api.cpr;

/** What a relative is to the person. */
public enum RelationKind {
  SPOUSE,
  MOTHER,
  FATHER_OR_CO_MOTHER,
  CHILD,
  /** Has custody of the person. */
  CUSTODY_HOLDER,
  /** The person has custody of the relative. */
  IN_CUSTODY,
  GUARDIAN
}
