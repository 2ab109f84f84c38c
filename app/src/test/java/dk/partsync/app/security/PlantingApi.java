package dk.partsync.app.security;

import static org.awaitility.Awaitility.await;

import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.app.wiring.CprSecret;
import dk.partsync.app.wiring.StartedProduct;
import dk.partsync.simulator.SimulatedCpr;
import dk.partsync.simulator.cpr.CprService;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is asked of a product, over HTTP, to have it know persons; whatever is refused fails. */
final class PlantingApi {

  static final String CASE = "leak-case";
  static final String[] PURPOSE = {"X-Purpose", CASE};
  static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String SETTINGS = "/api/registers/cpr/settings";

  private final StartedProduct product;

  PlantingApi(StartedProduct product) {
    this.product = product;
  }

  ApiClient admin() {
    return product.as("admin");
  }

  ApiClient caseworker() {
    return product.as("caseworker");
  }

  /** Switches CPR on. */
  void connect(SimulatedCpr cpr) {
    change(
        settings -> {
          settings.put("enabled", true);
          settings.put("agreement", Map.of("number", "A-1", "date", "2026-01-15"));
          settings.put("showRelated", true);
          settings.put("publicUrl", cpr.serviceUrl(CprService.PUBLIC).toString());
          settings.put("tokenUrl", cpr.tokenUrl().toString());
          settings.put("changeLimitPercent", 100);
        });
    CprSecret.upload(product, cpr.system(CprService.PUBLIC));
  }

  void change(Consumer<Map<String, Object>> edit) {
    Answer current = admin().get(SETTINGS);
    Map<String, Object> settings = settingsIn(current);
    edit.accept(settings);
    String json = JsonMapper.shared().writeValueAsString(settings);
    expect(200, admin().put(SETTINGS, json, "If-Match", current.header("ETag")));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> settingsIn(Answer answer) {
    return JsonMapper.shared().convertValue(answer.json().get("settings"), Map.class);
  }

  /** Runs CPR until it is in the state; answers the run. */
  String run(boolean dry, String end) {
    Answer started =
        admin().post("/api/sync-runs", "{\"register\":\"CPR\",\"dryRun\":" + dry + "}");
    expect(202, started);
    String id = started.json().get("id").asString();
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> admin().get("/api/sync-runs/" + id).json().path("state").asString(), end::equals);
    return id;
  }

  /** Registers a person of the word, and answers the id. */
  String register(String word, @Nullable String number, boolean fetch) {
    Answer answer =
        caseworker()
            .post(
                "/api/parties?fetch=" + fetch,
                registration(word, number),
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                PURPOSE[0],
                PURPOSE[1]);
    expect(201, answer);
    return answer.header("Location").replace("/api/parties/", "");
  }

  void putOnCase(String id) {
    expect(204, caseworker().put("/api/cases/" + CASE + "/parties/" + id, ""));
  }

  private static String registration(String word, @Nullable String number) {
    return """
        {%2$s"name":{"givenNames":"Egen%1$s","surname":"Eget%1$ssen"},
         "address":{"lines":["%1$svej 17"],"postCode":"7654","district":"%1$sby","country":"DK"},
         "contactData":{"phone":"+45876500%3$02d","email":"%1$s@person.example",
                        "ownsEmailDomain":false},
         "note":"Note%1$s"}"""
        .formatted(
            word, number == null ? "" : "\"cprNumber\":\"" + number + "\",", word.hashCode() & 63);
  }

  static void expect(int status, Answer answer) {
    if (answer.status() != status) {
      throw new AssertionError("refused: " + answer);
    }
  }
}
