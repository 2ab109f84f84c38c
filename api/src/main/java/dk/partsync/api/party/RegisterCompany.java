package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.PNumber;
import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Registers the company (contact type J) or production unit (V) with a number, as CVR has it at
 * this moment. Never fails for what the register says or does not say: answers a {@link
 * dk.partsync.api.cvr.CvrFetchAnswer}. Of a number that was given anew it is the unit in business.
 * The same id with the same number again is the same registration and asks nothing; refused with
 * IDEMPOTENCY_KEY_REUSED when the id is of another unit.
 *
 * @param partyId see {@link BusinessId}
 * @param cvrNumber of a company, none of a production unit
 * @param pNumber of a production unit, none of a company; refused with INVALID_REQUEST unless
 *     exactly one of the two is given
 */
public record RegisterCompany(
    @RoutingKey String partyId, @Nullable CvrNumber cvrNumber, @Nullable PNumber pNumber)
    implements PartyCommand {}
