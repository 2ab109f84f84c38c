package dk.partsync.api.party;

import dk.partsync.api.sor.SorAddress;
import dk.partsync.api.sor.SorStamp;
import org.axonframework.serialization.Revision;

/** The unit has another postal address. */
@Revision("1")
public record SorUnitMoved(String partyId, SorAddress address, SorStamp stamp)
    implements SorPartyEvent {}
