package dk.partsync.api.cpr;

import dk.partsync.api.ClientCommand;
import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Searches CPR by number or by name and address (A2-06); exactly one is given. The metadata state
 * who and why. Never fails for what the register says: answers a {@link CprLookupAnswer}. Every try
 * is recorded.
 *
 * @param lookupId made for this lookup
 */
public record LookUpPerson(
    @RoutingKey String lookupId, @Nullable CprNumber cprNumber, @Nullable PersonSearch search)
    implements ClientCommand {}
