package dk.partsync.app.acceptance;

import dk.partsync.api.schedule.RegisterStatus;
import dk.partsync.api.schedule.ScheduleView;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** Schedules and freshness of registers as a user reads and changes them over HTTP. */
final class Schedules {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ApiClient api;

  Schedules(ApiClient api) {
    this.api = api;
  }

  static String pathOf(String register) {
    return "/api/registers/" + register + "/schedule";
  }

  ScheduleView of(String register) {
    return api.get(pathOf(register)).as(ScheduleView.class);
  }

  RegisterStatus status(String register) {
    return api.get("/api/registers/" + register + "/status").as(RegisterStatus.class);
  }

  /** The answer to a schedule made from the current one, on the version that was read. */
  @SuppressWarnings("unchecked")
  Answer put(String register, Consumer<Map<String, Object>> edit) {
    Answer current = api.get(pathOf(register));
    Map<String, Object> schedule = JSON.convertValue(current.json().get("schedule"), Map.class);
    edit.accept(schedule);
    return api.put(
        pathOf(register), JSON.writeValueAsString(schedule), "If-Match", current.header("ETag"));
  }

  /** The same for a change that must be made and shown. */
  void change(String register, Consumer<Map<String, Object>> edit) {
    Answer answer = put(register, edit);
    if (answer.status() != 200) {
      throw new AssertionError("the schedule was refused: " + answer);
    }
  }
}
