package dk.partsync.simulator;

import com.sun.net.httpserver.HttpExchange;
import dk.partsync.simulator.cvr.CvrGraphQl;
import dk.partsync.simulator.graphql.GraphQlAnswer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * CVR's GraphQL service over HTTP (section 6.1), for those who hold its API key or any access token
 * (section 3.2). What GraphQL refuses is answered with status 200.
 */
final class CvrGraphQlEndpoint implements Reply.Maker {

  private static final String BEARER = "Bearer ";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String path;
  private final CvrGraphQl graphQl;
  private final Predicate<String> isKey;
  private final Predicate<String> isToken;
  private final Consumer<CvrQuestion> log;

  CvrGraphQlEndpoint(
      String path,
      CvrGraphQl graphQl,
      Predicate<String> isKey,
      Predicate<String> isToken,
      Consumer<CvrQuestion> log) {
    this.path = path;
    this.graphQl = graphQl;
    this.isKey = isKey;
    this.isToken = isToken;
    this.log = log;
  }

  @Override
  public Reply reply(HttpExchange exchange) throws IOException {
    String rest = exchange.getRequestURI().getPath().substring(path.length());
    if (!rest.isEmpty() && !rest.equals("/schema")) {
      return Reply.text(404, "text/plain", "no such endpoint\n");
    }
    Reply refusal = refusal(exchange);
    if (refusal != null) {
      return refusal;
    }
    return switch (exchange.getRequestMethod() + rest) {
      case "GET/schema" -> Reply.text(200, "application/graphql", graphQl.schemaText());
      case "POST" -> GraphQlRequest.answered(exchange, this::answered);
      default -> Reply.text(405, "text/plain", "only POST\n");
    };
  }

  private @Nullable Reply refusal(HttpExchange exchange) {
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    String key = Parameters.ofQuery(exchange).get("apiKey");
    if (key != null && authorization != null) {
      return Reply.errors(401, "Both a key and a token were given", "DAF-AUTH-0002");
    }
    if (key != null) {
      return isKey.test(key)
          ? null
          : Reply.errors(401, "The key is not known or not active yet", "DAF-AUTH-0005");
    }
    boolean admitted =
        authorization != null
            && authorization.startsWith(BEARER)
            && isToken.test(authorization.substring(BEARER.length()));
    return admitted ? null : Reply.errors(401, "Unauthorized", "");
  }

  private Reply answered(GraphQlRequest request) {
    GraphQlAnswer answer =
        graphQl.answer(request.query(), request.variables(), request.operation());
    log.accept(new CvrQuestion(path, request.query(), request.variables(), rows(answer)));
    return Reply.json(200, JSON.writeValueAsString(answer.body()));
  }

  private static int rows(GraphQlAnswer answer) {
    if (answer.body().get("data") instanceof Map<?, ?> data) {
      for (Object connection : data.values()) {
        if (connection instanceof Map<?, ?> page && page.get("nodes") instanceof List<?> nodes) {
          return nodes.size();
        }
      }
    }
    return 0;
  }
}
