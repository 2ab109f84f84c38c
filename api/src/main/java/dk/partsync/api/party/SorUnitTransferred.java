package dk.partsync.api.party;

import dk.partsync.api.sor.SorAffiliation;
import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import org.axonframework.serialization.Revision;

/** The unit sits elsewhere in the tree of owners and institutions. */
@Revision("1")
public record SorUnitTransferred(String partyId, SorAffiliation affiliation, SorStamp stamp)
    implements SorPartyEvent {

  @Override
  public SorUnit applyTo(SorUnit before) {
    return before.withAffiliation(affiliation);
  }
}
