package dk.partsync.registers.datafordeler;

import java.net.URI;

/**
 * Where a service of Datafordeler is asked, and how often.
 *
 * @param service GraphQL address
 * @param tokens where access tokens are had, used by credentials that need one
 */
public record DatafordelerAccess(URI service, TokenAddresses tokens, CallLimits limits) {}
