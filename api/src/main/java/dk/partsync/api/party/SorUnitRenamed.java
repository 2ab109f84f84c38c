package dk.partsync.api.party;

import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import org.axonframework.serialization.Revision;

/** The unit has another name. */
@Revision("1")
public record SorUnitRenamed(String partyId, String name, SorStamp stamp) implements SorPartyEvent {

  @Override
  public SorUnit applyTo(SorUnit before) {
    return before.withName(name);
  }
}
