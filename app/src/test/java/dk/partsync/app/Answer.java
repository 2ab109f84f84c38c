package dk.partsync.app;

import dk.partsync.api.MessageJson;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answered. */
public record Answer(int status, HttpHeaders headers, String body) {

  private static final JsonMapper JSON = mapper();

  public static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  public JsonNode json() {
    return JSON.readTree(body);
  }

  public <T> T as(Class<T> type) {
    return JSON.readValue(body, type);
  }

  /** The stable code of a problem document. */
  public String code() {
    return json().path("code").asString();
  }

  public String header(String name) {
    return headers.firstValue(name).orElseThrow();
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder builder = JsonMapper.builder();
    MessageJson.configure(builder);
    return builder.build();
  }
}
