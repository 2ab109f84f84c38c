package dk.partsync.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question of GraphQL as it is sent over HTTP.
 *
 * @param variables as sent
 * @param operation name of the operation that is meant, null when the document has one
 */
record GraphQlRequest(String query, Map<String, Object> variables, @Nullable String operation) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Answers the question of a request, or says what is wrong with its form. */
  static Reply answered(HttpExchange exchange, Function<GraphQlRequest, Reply> answer)
      throws IOException {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (type == null || !type.startsWith("application/json")) {
      return Reply.errors(415, "The content type has to be application/json", "");
    }
    try {
      JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
      return request.path("query").isString()
          ? answer.apply(read(request))
          : Reply.errors(400, "The request has no query", "HC0013");
    } catch (JacksonException e) {
      return Reply.errors(400, "The request is not valid JSON", "HC0012");
    }
  }

  private static GraphQlRequest read(JsonNode request) {
    JsonNode name = request.path("operationName");
    return new GraphQlRequest(
        request.path("query").stringValue(),
        variables(request.path("variables")),
        name.isString() ? name.stringValue() : null);
  }

  @SuppressWarnings("unchecked") // an object in JSON is a map by name
  private static Map<String, Object> variables(JsonNode node) {
    return node.isObject()
        ? Collections.unmodifiableMap(JSON.convertValue(node, HashMap.class))
        : Map.of();
  }
}
