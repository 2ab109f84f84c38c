package dk.partsync.registers.cpr;

import dk.partsync.registers.datafordeler.TokenAddresses;
import java.net.URI;

/**
 * Where CPR is asked, and how often.
 *
 * @param privateAccess the service for private companies instead of the one for authorities
 * @param service GraphQL address
 * @param tokens where access tokens are had
 * @param callsPerHour the organisation's own limit, 0 for none
 * @param callsPerDay the same in a Danish day, 0 for none
 * @param blockBeyondBudget whether calls beyond it are refused; otherwise they are warned of
 */
public record CprAccess(
    boolean privateAccess,
    URI service,
    TokenAddresses tokens,
    int callsPerHour,
    int callsPerDay,
    boolean blockBeyondBudget) {}
