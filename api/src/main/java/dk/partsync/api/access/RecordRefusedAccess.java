package dk.partsync.api.access;

import dk.partsync.api.cpr.CprNumber;
import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Records that a user tried something that the user's roles do not allow (A2-11). Answers nothing.
 *
 * @param accessId made for this try
 */
public record RecordRefusedAccess(
    @RoutingKey String accessId,
    AccessKind kind,
    @Nullable String partyId,
    @Nullable CprNumber cprNumber) {}
