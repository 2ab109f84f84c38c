package dk.partsync.api.party;

import org.axonframework.serialization.Revision;

/**
 * A CPR number was written down for a person, who has contact type C from here.
 *
 * @param cprNumber ten digits
 */
@Revision("1")
public record CprNumberAssigned(String partyId, String cprNumber) implements CprEvent {

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "CprNumberAssigned[" + partyId + "]";
  }
}
