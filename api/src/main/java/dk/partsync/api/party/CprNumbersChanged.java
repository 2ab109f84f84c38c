package dk.partsync.api.party;

import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprStamp;
import org.axonframework.serialization.Revision;

/**
 * The register has given the person another number (status 50, 60): one party, both findable
 * (N-24).
 */
@Revision("1")
public record CprNumbersChanged(String partyId, CprNumbers numbers, CprStamp stamp)
    implements CprEvent {

  @Override
  public CprPerson applyTo(CprPerson before) {
    return before.withNumbers(numbers);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "CprNumbersChanged[" + partyId + "]";
  }
}
