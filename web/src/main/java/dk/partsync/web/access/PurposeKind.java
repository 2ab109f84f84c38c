package dk.partsync.web.access;

/** What kind of purpose was stated for a use of personal data. */
public enum PurposeKind {
  /** A case that the person is on. */
  CASE,
  /** Something else, which the record of accesses holds as it was written. */
  STATED,
  /** The product keeps the person up to date by itself. */
  UPKEEP,
  /** None, so nothing was asked. */
  NONE
}
