package dk.partsync.simulator;

import com.sun.net.httpserver.HttpExchange;
import dk.partsync.simulator.cvr.Distribution;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The distribution of CVR over HTTP, as a search server serves it (sections 8.1 and 8.2), for those
 * who have user name and password.
 */
final class DistributionEndpoint implements Reply.Maker {

  static final String SEARCH = "/cvr-permanent/";
  static final String SCROLL = "/_search/scroll";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Distribution distribution;
  private final String credential;

  DistributionEndpoint(Distribution distribution, String user, String password) {
    this.distribution = distribution;
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    this.credential = "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  @Override
  public Reply reply(HttpExchange exchange) throws IOException {
    if (!credential.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"cvr\"");
      return Reply.text(401, "text/plain", "Unauthorized\n");
    }
    try {
      JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
      String path = exchange.getRequestURI().getPath();
      return path.equals(SCROLL) ? scroll(exchange, body) : search(exchange, path, body);
    } catch (IllegalArgumentException | JacksonException e) {
      return error(400, "parsing_exception", String.valueOf(e.getMessage()));
    }
  }

  private Reply search(HttpExchange exchange, String path, JsonNode body) {
    for (Distribution.Type type : Distribution.Type.values()) {
      if (path.equals(SEARCH + type.path() + "/_search")) {
        boolean scroll = Parameters.ofQuery(exchange).containsKey("scroll");
        return json(distribution.search(type, object(body), scroll));
      }
    }
    return error(404, "index_not_found_exception", "no such index");
  }

  private Reply scroll(HttpExchange exchange, JsonNode body) {
    String id = body.path("scroll_id").asString("");
    if (exchange.getRequestMethod().equals("DELETE")) {
      body.path("scroll_id").forEach(one -> distribution.end(one.asString()));
      distribution.end(id);
      return json(Map.of("succeeded", true));
    }
    Map<String, Object> page = distribution.next(id);
    return page == null
        ? error(404, "search_context_missing_exception", "No search context found")
        : json(page);
  }

  @SuppressWarnings("unchecked") // an object in JSON is a map by name
  private static Map<String, Object> object(JsonNode body) {
    return body.isObject() ? JSON.convertValue(body, HashMap.class) : Map.of();
  }

  private static Reply error(int status, String type, String reason) {
    Map<String, Object> cause = Map.of("type", type, "reason", reason);
    Map<String, Object> error =
        Map.of("root_cause", List.of(cause), "type", type, "reason", reason);
    return Reply.json(status, JSON.writeValueAsString(Map.of("error", error, "status", status)));
  }

  private static Reply json(Map<String, Object> value) {
    return Reply.json(200, JSON.writeValueAsString(value));
  }
}
