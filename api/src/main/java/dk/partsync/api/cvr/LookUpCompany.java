package dk.partsync.api.cvr;

import dk.partsync.api.ClientCommand;
import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Looks a company or production unit up in CVR; nothing is registered. Never fails for what the
 * register says: answers a {@link CvrLookupAnswer}. Every try is recorded.
 *
 * @param lookupId made for this lookup
 * @param cvrNumber of a company, none of a production unit
 * @param pNumber of a production unit, none of a company; refused with INVALID_REQUEST unless
 *     exactly one of the two is given
 * @param withProductionUnits whether a company's units that are in business are told too
 */
public record LookUpCompany(
    @RoutingKey String lookupId,
    @Nullable CvrNumber cvrNumber,
    @Nullable PNumber pNumber,
    boolean withProductionUnits)
    implements ClientCommand {}
