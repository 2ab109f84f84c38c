package dk.partsync.app.crash;

import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.app.SorSettingsApi;
import java.util.Random;
import tools.jackson.databind.node.ObjectNode;

/** Changes the settings again and again, each time on the version it has just read. */
final class SettingsClient implements Client {

  private static final int LOWEST_LIMIT = 50;
  private static final int LIMITS = 50;

  private final Ledger ledger;
  private final Random random;

  SettingsClient(Ledger ledger, Random random) {
    this.ledger = ledger;
    this.random = random;
  }

  @Override
  public void act(ApiClient admin) {
    Answer current = admin.get(SorSettingsApi.PATH);
    ObjectNode settings = (ObjectNode) current.json().get("settings");
    int before = settings.get("closeLimitPercent").asInt();
    int limit = LOWEST_LIMIT + (before - LOWEST_LIMIT + 1 + random.nextInt(LIMITS - 1)) % LIMITS;
    settings.put("closeLimitPercent", limit);
    String version = current.header("ETag");
    Answer answer = admin.put(SorSettingsApi.PATH, settings.toString(), "If-Match", version);
    switch (answer.status()) {
      case 200, 202 -> ledger.settingsChanged(Long.parseLong(version.replace("\"", "")) + 1, limit);
      case 409, 412, 429, 503 -> {} // another client was faster, or the product cannot now
      default -> throw new AssertionError("settings were answered with " + answer);
    }
  }
}
