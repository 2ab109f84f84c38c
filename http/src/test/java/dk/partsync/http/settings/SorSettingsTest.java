package dk.partsync.http.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.settings.ChangeSorSettings;
import dk.partsync.api.settings.FindSorSettings;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSettingsView;
import dk.partsync.http.HttpTest;
import dk.partsync.http.Samples;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SorSettingsTest extends HttpTest {

  private static final String URI = "/api/registers/sor/settings";
  private static final String DEFAULTS =
      """
      {"enabled":false,"forceFull":false,"fullUrl":"%1$s","dailyUrl":"%1$s","contactType":"H",
       "closeLimitPercent":5,"changeLimitPercent":30}
      """
          .formatted(SorSettings.defaults().fullUrl());

  private final AtomicReference<SorSettingsView> view = new AtomicReference<>(Samples.settings(7));

  @BeforeEach
  void settingsAreKept() {
    backend.answer(FindSorSettings.class, SorSettingsView.class, query -> view.get());
    backend.handle(
        ChangeSorSettings.class,
        command -> {
          view.set(Samples.settings(8));
          return 8L;
        });
  }

  @Test
  @DisplayName("A1-22 shows the SOR settings with their version as ETag")
  void showsSettings() {
    assertThat(get(URI))
        .hasStatusOk()
        .hasHeader("ETag", "\"7\"")
        .bodyJson()
        .extractingPath("$.settings.closeLimitPercent")
        .isEqualTo(5);
  }

  @Test
  void answersNothingNewToWhomHasTheVersion() {
    assertThat(http.get().uri(URI).header("If-None-Match", "\"7\"").exchange())
        .hasStatus(HttpStatus.NOT_MODIFIED);
  }

  @Test
  void changesSettingsOnTheVersionThatWasRead() {
    MvcTestResult answer = put("\"7\"", DEFAULTS);

    assertThat(answer).hasStatusOk().hasHeader("ETag", "\"8\"");
    assertThat(answer).bodyJson().extractingPath("$.version").isEqualTo(8);
    assertThat(backend.onlyCommand().getPayload())
        .isEqualTo(new ChangeSorSettings(SorSettings.defaults(), 7L));
    assertThat(backend.onlyCommand().getMetaData()).containsEntry(MetaKeys.WHO, "anna");
    assertThat(backend.openSubscriptions()).isZero();
  }

  @Test
  void waitsUntilTheViewShowsTheChange() {
    backend.handle(
        ChangeSorSettings.class,
        command -> {
          CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS)
              .execute(() -> backend.emit(FindSorSettings.class, Samples.settings(8)));
          return 8L;
        });

    assertThat(put("\"7\"", DEFAULTS)).hasStatusOk().hasHeader("ETag", "\"8\"");
  }

  @Test
  void answersAcceptedWhenTheViewLagsTooLong() {
    backend.handle(ChangeSorSettings.class, command -> 8L);

    assertThat(put("\"7\"", DEFAULTS))
        .hasStatus(HttpStatus.ACCEPTED)
        .hasHeader("Location", URI)
        .doesNotContainHeader("ETag");
    assertThat(backend.openSubscriptions()).isZero();
  }

  @Test
  void skipsTheCheckForAnyVersion() {
    assertThat(put("*", DEFAULTS)).hasStatusOk();
    assertThat(backend.onlyCommand().getPayload())
        .isEqualTo(new ChangeSorSettings(SorSettings.defaults(), null));
  }

  @Test
  void refusesAChangeThatRestsOnNoVersion() {
    MvcTestResult answer = put(null, DEFAULTS);

    assertThat(answer).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("PRECONDITION_REQUIRED");
    assertThat(backend.commands()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "W/\"7\"", "\"seven\"", "\"6\", \"7\"", "\"9999999999999999999\""})
  void refusesATagThatIsNotOurs(String tag) {
    MvcTestResult answer = put(tag, DEFAULTS);

    assertThat(answer).hasStatus(HttpStatus.PRECONDITION_FAILED);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("VERSION_CONFLICT");
    assertThat(backend.commands()).isEmpty();
  }

  @Test
  void passesOnThatSomebodyWasFaster() {
    refuse(RejectionCode.VERSION_CONFLICT);

    assertThat(put("\"6\"", DEFAULTS)).hasStatus(HttpStatus.PRECONDITION_FAILED);
    assertThat(backend.openSubscriptions()).isZero();
  }

  @Test
  @DisplayName("A1-32 refuses another contact type")
  void refusesAnotherContactType() {
    refuse(RejectionCode.CONTACT_TYPE_FIXED);

    MvcTestResult answer = put("\"7\"", DEFAULTS.replace("\"H\"", "\"C\""));

    assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("CONTACT_TYPE_FIXED");
  }

  @Test
  void refusesUnknownProperties() {
    MvcTestResult answer = put("\"7\"", DEFAULTS.replace("forceFull", "forcefull"));

    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("forcefull");
  }

  @Test
  void listsEverythingThatIsWrong() {
    MvcTestResult answer =
        put("\"7\"", "{\"closeLimitPercent\":101,\"changeLimitPercent\":-1,\"fullUrl\":\"u\"}");

    assertThat(answer)
        .bodyJson()
        .extractingPath("$.errors[*].field")
        .asArray()
        .containsExactly(
            "enabled",
            "forceFull",
            "dailyUrl",
            "contactType",
            "closeLimitPercent",
            "changeLimitPercent");
  }

  private void refuse(RejectionCode code) {
    backend.handle(
        ChangeSorSettings.class,
        command -> {
          throw new CommandRejected(code, "Refused.");
        });
  }

  private MvcTestResult put(String ifMatch, String json) {
    var request = http.put().uri(URI).principal(ANNA).contentType(MediaType.APPLICATION_JSON);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.content(json).exchange();
  }
}
