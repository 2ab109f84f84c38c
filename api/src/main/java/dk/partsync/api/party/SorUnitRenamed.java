package dk.partsync.api.party;

import dk.partsync.api.sor.SorStamp;
import org.axonframework.serialization.Revision;

/** The unit has another name. */
@Revision("1")
public record SorUnitRenamed(String partyId, String name, SorStamp stamp)
    implements SorPartyEvent {}
