package dk.partsync.registers.cvr;

import dk.partsync.registers.datafordeler.TokenAddresses;
import java.net.URI;

/**
 * Where CVR is asked, and how often.
 *
 * @param service GraphQL address with its version, or address of the distribution
 * @param tokens where access tokens are had, used by credentials that need one
 * @param callsPerHour the organisation's own limit, 0 for none
 * @param callsPerDay the same in a Danish day, 0 for none
 * @param blockBeyondBudget whether calls beyond it are refused; otherwise they are warned of
 */
public record CvrAccess(
    URI service,
    TokenAddresses tokens,
    int callsPerHour,
    int callsPerDay,
    boolean blockBeyondBudget) {}
