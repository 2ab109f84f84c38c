package dk.partsync.api.party;

import dk.partsync.api.cpr.CprNumber;
import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Writes down the CPR number of a person that has none, or only a replacement number. Refused with
 * NUMBER_TAKEN when another party has it, with KEPT_BY_REGISTER when the person has another number,
 * which only CPR changes. A number that the person has is no change. Answers the party's version
 * after it.
 *
 * @param expectedVersion the version that the decision was made on, none to skip the check
 */
public record AssignCprNumber(
    @RoutingKey String partyId, CprNumber cprNumber, @Nullable Long expectedVersion)
    implements PartyCommand {}
