package dk.partsync.api.party;

import org.axonframework.serialization.Revision;

/** The pause is over before its day. */
@Revision("1")
public record CprUpdatesResumed(String partyId) implements CprEvent {

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "CprUpdatesResumed[" + partyId + "]";
  }
}
