package dk.partsync.api.cvr;

/** What CVR registers under a number of its own. */
public enum CvrUnitKind {
  /** {@code Virksomhed}, a party of contact type J. */
  COMPANY,
  /** {@code Produktionsenhed}, a party of contact type V. */
  PRODUCTION_UNIT
}
