package dk.partsync.api.cpr;

/**
 * What CPR says of a person in a run.
 *
 * @param line line of the run's file on which it stands, from 1
 */
public record CprDelivery(long line, CprPerson person, CprStamp stamp) {

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
