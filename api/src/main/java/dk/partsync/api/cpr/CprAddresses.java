package dk.partsync.api.cpr;

import org.jspecify.annotations.Nullable;

/**
 * Where a person is reached; all of it is hidden while the address is protected.
 *
 * @param residence the address in force; of those who have no fixed one it is formal only
 * @param supplementary beside the residence
 * @param contact supplements, never replaces, the residence
 * @param abroad of those who have emigrated
 * @param cameFrom the country a returned person came from
 */
public record CprAddresses(
    @Nullable CprResidence residence,
    @Nullable TextAddress supplementary,
    @Nullable TextAddress contact,
    @Nullable TextAddress abroad,
    @Nullable CprCode cameFrom) {

  /** The register says of no address. */
  public static CprAddresses none() {
    return new CprAddresses(null, null, null, null, null);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
