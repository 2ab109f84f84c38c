package dk.partsync.registers.datafordeler;

import java.net.URI;

/**
 * Where a service of Datafordeler is asked, and how often.
 *
 * @param service GraphQL address
 * @param token where access tokens are had, used by credentials that need one
 * @param clientId of a credential that comes without one; may be empty
 */
public record DatafordelerAccess(URI service, URI token, String clientId, CallLimits limits) {}
