package dk.partsync.api.party;

import dk.partsync.api.sor.SorClassification;
import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import org.axonframework.serialization.Revision;

/** The unit is of another kind, or has other identifiers. */
@Revision("1")
public record SorUnitReclassified(String partyId, SorClassification classification, SorStamp stamp)
    implements SorPartyEvent {

  @Override
  public SorUnit applyTo(SorUnit before) {
    return before.withClassification(classification);
  }
}
