package dk.partsync.simulator;

import dk.partsync.simulator.cpr.CprService;

/**
 * An IT-system as organisations create it in Datafordeler's administration (section 3.1).
 *
 * @param service the one that it has access to
 * @param clientSecret made anew at every start
 */
public record ItSystem(CprService service, String clientId, String clientSecret) {

  /** Shows nothing of the secret. */
  @Override
  public String toString() {
    return clientId;
  }
}
