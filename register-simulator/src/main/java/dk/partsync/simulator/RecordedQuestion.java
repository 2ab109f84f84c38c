package dk.partsync.simulator;

import dk.partsync.simulator.cpr.CprService;
import java.util.Map;

/**
 * A question that was put to CPR and that the register has looked at.
 *
 * @param query GraphQL document
 * @param variables as sent
 * @param status of HTTP, before any fault
 * @param persons how many were found on the page
 */
public record RecordedQuestion(
    CprService service, String query, Map<String, Object> variables, int status, int persons) {}
