package dk.partsync.api.party;

import dk.partsync.api.cpr.CprOutcome;
import org.axonframework.serialization.Revision;

/**
 * A fetch that waited for the register waits no longer.
 *
 * @param outcome what came of it; REGISTER_DOWN when the register was not up again in time
 */
@Revision("1")
public record CprFetchDequeued(String partyId, CprOutcome outcome) implements CprEvent {}
