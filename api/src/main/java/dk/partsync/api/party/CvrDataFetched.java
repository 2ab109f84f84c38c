package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrStamp;
import org.axonframework.serialization.Revision;

/**
 * CVR answered a fetch by hand: the unit is in step with the register as of the stamp, also when
 * nothing is new. It ends what the fetch brought.
 */
@Revision("1")
public record CvrDataFetched(String partyId, CvrStamp stamp) implements CvrEvent {}
