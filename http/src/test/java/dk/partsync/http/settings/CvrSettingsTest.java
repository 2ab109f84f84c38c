package dk.partsync.http.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.settings.ChangeCvrSettings;
import dk.partsync.api.settings.ConnectionTest;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSettingsView;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.api.settings.FindCvrSettings;
import dk.partsync.api.settings.TestCvrConnection;
import dk.partsync.http.HttpTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CvrSettingsTest extends HttpTest {

  private static final String URI = "/api/registers/cvr/settings";
  private static final Instant AT = Instant.parse("2026-10-31T09:15:00Z");

  private final AtomicReference<CvrSettingsView> view =
      new AtomicReference<>(new CvrSettingsView(CvrSettings.defaults(), 7, "admin", AT));

  @BeforeEach
  void settingsAreKept() {
    backend.answer(FindCvrSettings.class, CvrSettingsView.class, query -> view.get());
    backend.handle(
        ChangeCvrSettings.class,
        command -> {
          view.set(new CvrSettingsView(command.wanted(), 8, "admin", AT));
          return 8L;
        });
  }

  @Test
  @DisplayName("A1-01 shows the CVR settings with their version as ETag")
  void showsSettings() {
    assertThat(get(URI))
        .hasStatusOk()
        .hasHeader("ETag", "\"7\"")
        .bodyJson()
        .extractingPath("$.settings.enabled")
        .isEqualTo(false);
  }

  @Test
  void changesThemOnTheVersionThatWasRead() throws IOException {
    MvcTestResult answer = put("\"7\"", example());
    assertThat(answer).hasStatusOk().hasHeader("ETag", "\"8\"");
    assertThat(backend.onlyCommand().getPayload())
        .isInstanceOfSatisfying(
            ChangeCvrSettings.class,
            command -> {
              assertThat(command.expectedVersion()).isEqualTo(7);
              assertThat(command.wanted().callsPerHour()).isEqualTo(1000);
            });
  }

  @Test
  void everyFaultIsToldAtOnce() {
    MvcTestResult answer = put("\"7\"", "{\"fullEveryDays\":367}");
    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).bodyText().contains("fullEveryDays", "1 to 366", "graphQlUrl", "source");
    assertThat(backend.commands()).isEmpty();
  }

  @Test
  void withoutTheVersionNothingIsChanged() throws IOException {
    assertThat(put(null, example())).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
    assertThat(backend.commands()).isEmpty();
  }

  @Test
  void aConnectionIsTriedAsSetOrAsTyped() {
    backend.handle(
        TestCvrConnection.class,
        command -> new ConnectionTest(ConnectionTest.Outcome.REACHABLE, "CVR answers.", null));
    assertThat(tryConnection("{}")).hasStatusOk();
    assertThat(tryConnection("{\"source\":\"DISTRIBUTION\",\"url\":\"https://cvr.example\"}"))
        .bodyJson()
        .extractingPath("$.outcome")
        .isEqualTo("REACHABLE");
    assertThat(backend.commands())
        .extracting(command -> (Object) command.getPayload())
        .containsExactly(
            new TestCvrConnection(null, null),
            new TestCvrConnection(CvrSource.DISTRIBUTION, "https://cvr.example"));
  }

  private MvcTestResult tryConnection(String json) {
    return http.post()
        .uri("/api/registers/cvr/test-connection")
        .principal(ANNA)
        .contentType(MediaType.APPLICATION_JSON)
        .content(json)
        .exchange();
  }

  private MvcTestResult put(String ifMatch, String json) {
    var request =
        http.put().uri(URI).principal(ANNA).contentType(MediaType.APPLICATION_JSON).content(json);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
  }

  private static String example() throws IOException {
    try (InputStream in =
        CvrSettingsTest.class.getResourceAsStream("/openapi/changeCvrSettings.request.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
