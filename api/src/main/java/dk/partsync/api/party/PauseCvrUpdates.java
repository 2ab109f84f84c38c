package dk.partsync.api.party;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;

/**
 * Lets sync runs leave a company or production unit as it is until the end of a day (N-26). Answers
 * the party's version after it.
 */
public record PauseCvrUpdates(@RoutingKey String partyId, String reason, LocalDate until)
    implements PartyCommand {}
