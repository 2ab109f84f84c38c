package dk.partsync.api.party;

import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Sets what the organisation has written down about a person to what is wanted. Answers the party's
 * version after it. A change that is there already is no conflict, so it can be sent again.
 *
 * @param expectedVersion the version that the decision was made on, none to skip the check
 */
public record ChangePartyDetails(
    @RoutingKey String partyId, PersonDetails wanted, @Nullable Long expectedVersion)
    implements PartyCommand {}
