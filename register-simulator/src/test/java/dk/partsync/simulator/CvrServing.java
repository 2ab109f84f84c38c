package dk.partsync.simulator;

import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.cvr.CvrWorld;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A simulator with CVR, and a plain client of its GraphQL service. */
final class CvrServing implements AutoCloseable {

  static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 20);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  final CvrWorld world = CvrWorld.of(1, 1000, FIRST_DAY);
  final RegisterSimulator simulator;
  final SimulatedCvr cvr;
  private final HttpClient http = HttpClient.newHttpClient();

  CvrServing() throws IOException {
    CprWorld people = CprWorld.of(1, 300, FIRST_DAY);
    simulator = RegisterSimulator.start(0, SorWorld.of(1, 50, FIRST_DAY), people, world);
    cvr = simulator.cvr();
  }

  record Answer(int status, String body) {

    JsonNode json() {
      return JSON.readTree(body);
    }

    JsonNode error() {
      return json().path("errors").path(0);
    }

    String code() {
      return error().path("extensions").path("code").asString("");
    }

    JsonNode connection() {
      return json().path("data").iterator().next();
    }

    JsonNode nodes() {
      return connection().path("nodes");
    }

    String values(String field) {
      return StreamSupport.stream(nodes().spliterator(), false)
          .map(node -> node.path(field).asString())
          .collect(Collectors.joining(","));
    }
  }

  Answer ask(String query) throws IOException {
    return ask(query, Map.of());
  }

  Answer ask(String query, Map<String, Object> variables) throws IOException {
    return post(keyed("/CVR/v2"), query, variables);
  }

  /** Rows of an entity, with these arguments and fields. */
  Answer rows(String entity, String arguments, String fields) throws IOException {
    Answer answer =
        ask("{ CVR_%s(%s) { nodes { %s } } }".formatted(entity, arguments, fields), Map.of());
    if (answer.json().has("errors")) {
      throw new IOException(answer.body());
    }
    return answer;
  }

  Answer post(URI url, String query, Map<String, Object> variables, String... headers)
      throws IOException {
    String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    return send("POST", url, "application/json", body, headers);
  }

  Answer send(String method, URI url, String type, String body, String... headers)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  URI keyed(String path) {
    return url(path + "?apiKey=" + cvr.apiKey());
  }

  URI url(String path) {
    return cvr.serviceUrl().resolve(path);
  }

  /** An access token of an IT-system. */
  String token(ItSystem system) throws IOException {
    return send(
            "POST",
            simulator.cpr().tokenUrl(),
            "application/x-www-form-urlencoded",
            "grant_type=client_credentials&client_id="
                + system.clientId()
                + "&client_secret="
                + system.clientSecret())
        .json()
        .path("access_token")
        .asString();
  }

  String id(String special) {
    return world.special(special).id();
  }

  String number(String special) {
    return world.special(special).number();
  }

  @Override
  public void close() throws IOException {
    simulator.close();
  }
}
