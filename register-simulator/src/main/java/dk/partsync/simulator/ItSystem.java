package dk.partsync.simulator;

import dk.partsync.simulator.cpr.CprService;
import org.jspecify.annotations.Nullable;

/**
 * An IT-system as organisations create it in Datafordeler's administration (section 3.1).
 *
 * @param service of CPR that it has access to, null for one that has access to open data alone
 * @param clientSecret made anew at every start
 */
public record ItSystem(@Nullable CprService service, String clientId, String clientSecret) {

  /** Shows nothing of the secret. */
  @Override
  public String toString() {
    return clientId;
  }
}
