package dk.partsync.simulator;

import com.sun.net.httpserver.HttpExchange;
import dk.partsync.simulator.cpr.CprGraphQl;
import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.graphql.GraphQlAnswer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * One GraphQL service over HTTP (section 4.2), for those who hold a token for it. A question that
 * is refused is answered with status 400, which no source fixes; {@link Fault#GRAPHQL_ERRORS} is
 * the other way.
 */
final class GraphQlEndpoint implements Reply.Maker {

  private static final String BEARER = "Bearer ";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CprService service;
  private final CprGraphQl graphQl;
  private final AccessTokens tokens;
  private final Consumer<RecordedQuestion> log;

  GraphQlEndpoint(
      CprService service, CprWorld world, AccessTokens tokens, Consumer<RecordedQuestion> log) {
    this.service = service;
    this.graphQl = new CprGraphQl(service, world);
    this.tokens = tokens;
    this.log = log;
  }

  @Override
  public Reply reply(HttpExchange exchange) throws IOException {
    String rest = exchange.getRequestURI().getPath().substring(service.path().length());
    return switch (exchange.getRequestMethod() + rest) {
      case "GET/schema" -> Reply.text(200, "application/graphql", graphQl.schemaText());
      case "POST" -> admitted(exchange);
      default ->
          rest.isEmpty()
              ? Reply.text(405, "text/plain", "only POST\n")
              : Reply.text(404, "text/plain", "no such endpoint\n");
    };
  }

  private Reply admitted(HttpExchange exchange) throws IOException {
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    if (authorization != null && Parameters.ofQuery(exchange).containsKey("apikey")) {
      return Reply.errors(401, "Both a key and a token were given", "DAF-AUTH-0002");
    }
    if (authorization == null || !authorization.startsWith(BEARER)) {
      return Reply.errors(401, "Unauthorized", "");
    }
    String token = authorization.substring(BEARER.length());
    if (!tokens.isGood(token)) {
      return Reply.errors(401, "Unauthorized", "");
    }
    return tokens.opens(token, service)
        ? GraphQlRequest.answered(exchange, this::answered)
        : Reply.errors(403, "No access to the entity or service", "DAF-AUTH-0001");
  }

  private Reply answered(GraphQlRequest request) {
    GraphQlAnswer answer =
        graphQl.answer(request.query(), request.variables(), request.operation());
    int status = answer.refused() ? 400 : 200;
    log.accept(
        new RecordedQuestion(
            service, request.query(), request.variables(), status, persons(answer)));
    return Reply.json(status, JSON.writeValueAsString(answer.body()));
  }

  private int persons(GraphQlAnswer answer) {
    if (answer.body().get("data") instanceof Map<?, ?> data
        && data.get(service.rootField()) instanceof Map<?, ?> connection
        && connection.get("nodes") instanceof List<?> nodes) {
      return nodes.size();
    }
    return 0;
  }
}
