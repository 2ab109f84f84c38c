package dk.partsync.api.cvr;

/**
 * What CVR says of a unit in a run.
 *
 * @param line line of the run's file on which it stands, from 1
 */
public record CvrDelivery(long line, CvrUnit unit, CvrStamp stamp) {

  /** Shows nothing of the unit, which can be a person's business. */
  @Override
  public String toString() {
    return "(a unit of CVR)";
  }
}
