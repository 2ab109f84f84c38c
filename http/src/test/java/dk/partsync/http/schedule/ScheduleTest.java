package dk.partsync.http.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.schedule.ChangeSchedule;
import dk.partsync.api.schedule.FindRegisterStatus;
import dk.partsync.api.schedule.FindSchedule;
import dk.partsync.api.schedule.InactiveReason;
import dk.partsync.api.schedule.PromiseState;
import dk.partsync.api.schedule.RegisterStatus;
import dk.partsync.api.schedule.RunSchedule;
import dk.partsync.api.schedule.ScheduleView;
import dk.partsync.api.sync.Register;
import dk.partsync.http.HttpTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ScheduleTest extends HttpTest {

  private static final String URI = "/api/registers/cvr/schedule";
  private static final Instant AT = Instant.parse("2026-10-31T09:15:00Z");

  private final AtomicReference<ScheduleView> view =
      new AtomicReference<>(view(7, RunSchedule.defaultOf(Register.CVR)));

  private static ScheduleView view(long version, RunSchedule schedule) {
    return new ScheduleView(
        Register.CVR, schedule, version, "admin", AT, InactiveReason.REGISTER_OFF, null, List.of());
  }

  @BeforeEach
  void schedulesAreKept() {
    backend.answer(FindSchedule.class, ScheduleView.class, query -> view.get());
    backend.handle(
        ChangeSchedule.class,
        command -> {
          view.set(view(8, command.wanted()));
          return 8L;
        });
  }

  @Test
  @DisplayName("A1-04 A1-05 shows a schedule with its version as ETag, and why it is inactive")
  void showsASchedule() {
    MvcTestResult answer = get(URI);
    assertThat(answer).hasStatusOk().hasHeader("ETag", "\"7\"");
    assertThat(answer).bodyJson().extractingPath("$.inactive").isEqualTo("REGISTER_OFF");
    assertThat(backend.queries()).containsExactly(new FindSchedule(Register.CVR));
  }

  @Test
  @DisplayName("A1-04 A1-07 changes the schedule of the register that is named")
  void changesTheScheduleOfTheRegister() throws IOException {
    assertThat(put(URI, "\"7\"", example())).hasStatusOk().hasHeader("ETag", "\"8\"");
    assertThat(backend.onlyCommand().getPayload())
        .isInstanceOfSatisfying(
            ChangeSchedule.class,
            command -> {
              assertThat(command.register()).isEqualTo(Register.CVR);
              assertThat(command.expectedVersion()).isEqualTo(7);
              assertThat(command.wanted().days()).hasSize(5).doesNotContain(DayOfWeek.SATURDAY);
              assertThat(command.wanted().times())
                  .containsExactly(LocalTime.of(6, 0), LocalTime.of(12, 30));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"active\":true,\"days\":[],\"dayKind\":\"WORKDAYS\",\"times\":[],\"missed\":\"SKIP\"}",
        "{\"active\":true,\"days\":[null],\"dayKind\":\"WORKDAYS\",\"times\":[null],"
            + "\"missed\":\"SKIP\"}",
        "{\"active\":true,\"days\":[\"MONDAY\"],\"dayKind\":\"WORKDAYS\","
            + "\"times\":[\"06:00:01\"],\"missed\":\"SKIP\",\"more\":1}"
      })
  void whatIsNoScheduleIsRefused(String json) {
    assertThat(put(URI, "\"7\"", json)).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(backend.commands()).isEmpty();
  }

  @Test
  void everyFaultIsToldAtOnce() {
    String json = "{\"days\":[],\"times\":[\"06:00:01\"]}";
    assertThat(put(URI, "\"7\"", json))
        .bodyText()
        .contains("active", "at least one day", "dayKind", "whole minutes", "missed");
  }

  @Test
  void withoutTheVersionNothingIsChanged() throws IOException {
    assertThat(put(URI, null, example())).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
    assertThat(backend.commands()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bbr", "CVR", "cvr%20"})
  void anotherRegisterIsNotFound(String name) throws IOException {
    String uri = "/api/registers/" + name + "/schedule";
    assertThat(get(uri)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(put(uri, "\"7\"", example())).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(get("/api/registers/" + name + "/status")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void timesAreDocumentedAsTexts() {
    for (String schema : List.of("RunSchedule", "ScheduleRequest")) {
      assertThat(get("/api/docs"))
          .bodyJson()
          .extractingPath("$.components.schemas." + schema + ".properties.times.items.type")
          .isEqualTo("string");
    }
  }

  @Test
  @DisplayName("N-27 shows how fresh the parties of a register are")
  void showsHowFreshPartiesAre() {
    backend.answer(
        FindRegisterStatus.class,
        RegisterStatus.class,
        query ->
            new RegisterStatus(
                query.register(), true, null, null, null, null, null, AT, PromiseState.BROKEN, AT));
    assertThat(get("/api/registers/cpr/status"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.brokenSince")
        .isEqualTo(AT.toString());
    assertThat(backend.queries()).containsExactly(new FindRegisterStatus(Register.CPR));
  }

  private MvcTestResult put(String uri, String ifMatch, String json) {
    var request =
        http.put().uri(uri).principal(ANNA).contentType(MediaType.APPLICATION_JSON).content(json);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
  }

  private static String example() throws IOException {
    try (InputStream in =
        ScheduleTest.class.getResourceAsStream("/openapi/changeSchedule.request.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
