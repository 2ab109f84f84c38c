package dk.partsync.api.cvr;

import org.jspecify.annotations.Nullable;

/**
 * Who a unit is.
 *
 * @param unitId see {@link CvrUnitId}
 * @param cvrNumber of a company, none of a production unit
 * @param pNumber of a production unit, none of a company
 */
public record CvrIdentity(
    CvrUnitKind kind, String unitId, @Nullable String cvrNumber, @Nullable String pNumber) {

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "(" + kind + ")";
  }
}
