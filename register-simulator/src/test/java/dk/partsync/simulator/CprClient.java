package dk.partsync.simulator;

import dk.partsync.simulator.cpr.CprService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the simulated CPR as a plain client would. */
final class CprClient {

  static final String PROTECTIONS =
      " beskyttelser { beskyttelsestype status virkningfra virkningtil } ";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final SimulatedCpr cpr;
  private final CprService service;
  private String token = "";

  CprClient(SimulatedCpr cpr, CprService service) {
    this.cpr = cpr;
    this.service = service;
  }

  record Answer(int status, HttpResponse<String> response) {
    JsonNode json() {
      return JSON.readTree(response.body());
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
  }

  /** With a token that is had at the first question. */
  Answer ask(String query, Map<String, Object> variables) throws IOException {
    if (token.isEmpty()) {
      token = token();
    }
    return ask(query, variables, "Bearer " + token);
  }

  Answer ask(String query) throws IOException {
    return ask(query, Map.of());
  }

  Answer ask(String query, Map<String, Object> variables, String authorization) throws IOException {
    String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    HttpRequest request =
        HttpRequest.newBuilder(cpr.serviceUrl(service))
            .header("Content-Type", "application/json")
            .header("Authorization", authorization)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return send(http, request);
  }

  /** Persons that meet the input, with that selection. */
  JsonNode persons(String input, String selection) throws IOException {
    Answer answer =
        ask(
            "query { %s(input: { %s }) { nodes { %s %s } } }"
                .formatted(service.rootField(), input, selection, PROTECTIONS));
    if (answer.json().has("errors")) {
      throw new IOException(answer.response().body());
    }
    return answer.nodes();
  }

  JsonNode person(String number, String selection) throws IOException {
    JsonNode nodes =
        persons("personnummer: { personnummer: { eq: \"" + number + "\" } }", selection);
    return nodes.path(0);
  }

  String token() throws IOException {
    ItSystem system = cpr.system(service);
    return token(
            http,
            cpr.tokenUrl(),
            "grant_type=client_credentials&client_id="
                + system.clientId()
                + "&client_secret="
                + system.clientSecret())
        .json()
        .path("access_token")
        .asString();
  }

  static Answer token(HttpClient http, URI endpoint, String form) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return send(http, request);
  }

  private static Answer send(HttpClient http, HttpRequest request) throws IOException {
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
