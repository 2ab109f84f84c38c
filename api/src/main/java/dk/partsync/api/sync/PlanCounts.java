package dk.partsync.api.sync;

/**
 * What a plan found. Every row that was read is counted once; closings of SOR are no rows and stand
 * apart.
 *
 * @param read rows read
 * @param superseded rows of a unit that another row, or what is known already, is newer than, or
 *     that have a rejected row beside them
 * @param closed units that will close: of SOR those missing from the source, of CVR those whose
 *     last day it tells, which are rows like others
 * @param closingsWithheld missing units left open because unreadable rows may be theirs
 * @param cut units whose name or address line is longer than a party shows
 * @param known units known before the run
 * @param knownOpen units known and open before the run
 */
public record PlanCounts(
    long read,
    long created,
    long changed,
    long unchanged,
    long reopened,
    long rejected,
    long superseded,
    long closed,
    long closingsWithheld,
    long cut,
    long known,
    long knownOpen) {

  /**
   * Whether every row is counted.
   *
   * @param register that the rows are from: closings of CVR are among them
   */
  public boolean addsUp(Register register) {
    long rows = register == Register.CVR ? read - closed : read;
    return rows == created + changed + unchanged + reopened + rejected + superseded;
  }
}
