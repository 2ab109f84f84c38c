package dk.partsync.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Gives out access tokens by OAuth client credentials (section 3.2). */
final class TokenEndpoint implements Reply.Maker {

  static final String PATH = "/realms/distribution/protocol/openid-connect/token";

  private final List<ItSystem> systems;
  private final AccessTokens tokens;
  private final Proof proof;

  /** Whether a caller is the system it says it is. */
  @FunctionalInterface
  interface Proof {

    /** By a secret in the form that is on record for a system. */
    static Proof bySecret(Registrations registrations) {
      return (system, form, exchange) ->
          registrations.knows(system.clientId(), form.getOrDefault("client_secret", ""));
    }

    boolean isGood(ItSystem system, Map<String, String> form, HttpExchange exchange)
        throws IOException;
  }

  TokenEndpoint(List<ItSystem> systems, AccessTokens tokens, Proof proof) {
    this.systems = List.copyOf(systems);
    this.tokens = tokens;
    this.proof = proof;
  }

  @Override
  public Reply reply(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestURI().getPath().equals(PATH)) {
      return Reply.text(404, "text/plain", "no such endpoint\n");
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return Reply.text(405, "text/plain", "only POST\n");
    }
    Map<String, String> form = Parameters.ofForm(exchange);
    if (!form.getOrDefault("grant_type", "").equals("client_credentials")) {
      return error(400, "unsupported_grant_type", "Unsupported grant_type");
    }
    for (ItSystem system : systems) {
      if (system.clientId().equals(form.get("client_id")) && proof.isGood(system, form, exchange)) {
        return granted(system);
      }
    }
    return error(401, "invalid_client", "Invalid client or Invalid client credentials");
  }

  private Reply granted(ItSystem system) {
    return Reply.json(
        200,
        """
        {"access_token":"%s","expires_in":%d,"refresh_expires_in":0,"token_type":"Bearer",\
        "not-before-policy":0,"scope":""}"""
            .formatted(tokens.issue(system), AccessTokens.LIFE.toSeconds()));
  }

  private static Reply error(int status, String error, String description) {
    return Reply.json(
        status, "{\"error\":\"%s\",\"error_description\":\"%s\"}".formatted(error, description));
  }
}
