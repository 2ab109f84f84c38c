package dk.partsync.simulator;

import java.util.Map;

/**
 * A question that was put to CVR on Datafordeler and that the register has looked at.
 *
 * @param path with the version of the service
 * @param query GraphQL document
 * @param variables as sent
 * @param rows how many were on the page
 */
public record CvrQuestion(String path, String query, Map<String, Object> variables, int rows) {}
