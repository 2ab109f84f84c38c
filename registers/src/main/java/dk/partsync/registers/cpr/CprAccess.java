package dk.partsync.registers.cpr;

import java.net.URI;

/**
 * As whom and where CPR is asked.
 *
 * @param privateAccess the service for private companies instead of the one for authorities
 * @param service GraphQL address
 * @param token where access tokens are had
 * @param clientId of a credential that comes without one, as those in files of the installation do;
 *     may be empty
 * @param callsPerHour the organisation's own limit, 0 for none
 * @param callsPerDay the same in a Danish day, 0 for none
 * @param blockBeyondBudget whether calls beyond it are refused; otherwise they are warned of
 */
public record CprAccess(
    boolean privateAccess,
    URI service,
    URI token,
    String clientId,
    int callsPerHour,
    int callsPerDay,
    boolean blockBeyondBudget) {}
