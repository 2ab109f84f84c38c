package dk.partsync.http.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.settings.ChangeCprSettings;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsView;
import dk.partsync.api.settings.FindCprSettings;
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

class CprSettingsTest extends HttpTest {

  private static final String URI = "/api/registers/cpr/settings";
  private static final Instant AT = Instant.parse("2026-10-31T09:15:00Z");

  private final AtomicReference<CprSettingsView> view =
      new AtomicReference<>(new CprSettingsView(CprSettings.defaults(), 7, "admin", AT));

  @BeforeEach
  void settingsAreKept() {
    backend.answer(FindCprSettings.class, CprSettingsView.class, query -> view.get());
    backend.handle(
        ChangeCprSettings.class,
        command -> {
          view.set(new CprSettingsView(command.wanted(), 8, "admin", AT));
          return 8L;
        });
  }

  @Test
  @DisplayName("A1-08 A1-18 shows the CPR settings with their version as ETag")
  void showsSettings() {
    assertThat(get(URI))
        .hasStatusOk()
        .hasHeader("ETag", "\"7\"")
        .bodyJson()
        .extractingPath("$.settings.privateAccess")
        .isEqualTo(false);
  }

  @Test
  void changesThemOnTheVersionThatWasRead() throws IOException {
    MvcTestResult answer = put("\"7\"", example());
    assertThat(answer).hasStatusOk().hasHeader("ETag", "\"8\"");
    assertThat(backend.onlyCommand().getPayload())
        .isInstanceOfSatisfying(
            ChangeCprSettings.class,
            command -> {
              assertThat(command.expectedVersion()).isEqualTo(7);
              assertThat(command.wanted().tokenUrl()).startsWith("https://auth.");
              assertThat(command.wanted().certificateTokenUrl()).startsWith("https://auth-oces.");
              assertThat(command.wanted().ruleBasis()).isNull();
            });
  }

  @Test
  void everyFaultIsToldAtOnce() {
    MvcTestResult answer = put("\"7\"", "{\"graceDays\":367}");
    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).bodyText().contains("graceDays", "0 to 366", "publicUrl", "rule");
    assertThat(backend.commands()).isEmpty();
  }

  @Test
  void withoutTheVersionNothingIsChanged() throws IOException {
    assertThat(put(null, example())).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
    assertThat(backend.commands()).isEmpty();
  }

  private MvcTestResult put(String ifMatch, String json) {
    var request =
        http.put().uri(URI).principal(ANNA).contentType(MediaType.APPLICATION_JSON).content(json);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
  }

  private static String example() throws IOException {
    try (InputStream in =
        CprSettingsTest.class.getResourceAsStream("/openapi/changeCprSettings.request.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
