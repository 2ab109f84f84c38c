package dk.partsync.simulator.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer of GraphQL.
 *
 * @param body as maps, lists and values that JSON has
 * @param refused whether the question was not executed at all
 */
public record GraphQlAnswer(Map<String, Object> body, boolean refused) {

  /** What the engine answers, as the platform sends it. */
  public static GraphQlAnswer of(ExecutionResult result) {
    Map<String, Object> body = new LinkedHashMap<>();
    if (!result.getErrors().isEmpty()) {
      body.put("errors", errors(result.getErrors()));
    }
    if (result.isDataPresent()) {
      body.put("data", result.getData());
    }
    return new GraphQlAnswer(body, !result.isDataPresent());
  }

  /** Without the engine's own classification, which the platform does not send. */
  private static List<Map<String, Object>> errors(List<GraphQLError> errors) {
    List<Map<String, Object>> shown = new ArrayList<>();
    for (GraphQLError error : errors) {
      Map<String, Object> one = new LinkedHashMap<>(error.toSpecification());
      Map<String, Object> extensions = new HashMap<>();
      if (error.getExtensions() != null) {
        extensions.putAll(error.getExtensions());
      }
      if (extensions.isEmpty()) {
        one.remove("extensions");
      } else {
        one.put("extensions", extensions);
      }
      shown.add(one);
    }
    return shown;
  }
}
