package dk.partsync.api.sync;

/**
 * What a plan found. Every row that was read is counted once; closings stand apart.
 *
 * @param read rows read
 * @param superseded rows of a unit that another row, or what is known already, is newer than, or
 *     that have a rejected row beside them
 * @param closed units that will close: of SOR those missing from the source, of CVR those among the
 *     changed whose last day it tells
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

  public boolean addsUp() {
    return read == created + changed + unchanged + reopened + rejected + superseded;
  }
}
