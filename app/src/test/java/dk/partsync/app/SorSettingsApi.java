package dk.partsync.app;

import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSettingsView;
import dk.partsync.simulator.RegisterSimulator;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** The SOR settings as an administrator reads and changes them over HTTP. */
public final class SorSettingsApi {

  public static final String PATH = "/api/registers/sor/settings";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final ApiClient admin;

  public SorSettingsApi(ApiClient admin) {
    this.admin = admin;
  }

  public SorSettings read() {
    return admin.get(PATH).as(SorSettingsView.class).settings();
  }

  /** The answer to settings made from the current ones, on the version that was read. */
  public Answer put(Consumer<Map<String, Object>> edit) {
    Answer current = admin.get(PATH);
    Map<String, Object> settings = asMap(current);
    edit.accept(settings);
    return admin.put(PATH, JSON.writeValueAsString(settings), "If-Match", current.header("ETag"));
  }

  /** The same for a change that must be made and shown. */
  public void change(Consumer<Map<String, Object>> edit) {
    Answer answer = put(edit);
    if (answer.status() != 200) {
      throw new AssertionError("settings were refused: " + answer);
    }
  }

  /** Switches SOR on, with the simulated register's snapshot and no history file. */
  public void connect(RegisterSimulator register) {
    change(connectedTo(register));
  }

  /** The edit with which SOR is on, with that register's snapshot and no history file. */
  public static Consumer<Map<String, Object>> connectedTo(RegisterSimulator register) {
    String snapshot = register.sorDailyUrl().toString();
    return settings -> {
      settings.putAll(
          Map.of("enabled", true, "forceFull", false, "fullUrl", snapshot, "dailyUrl", snapshot));
      settings.remove("completeUrl");
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Answer current) {
    return JSON.convertValue(current.json().get("settings"), Map.class);
  }
}
