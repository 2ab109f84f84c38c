package dk.partsync.http.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.StartSyncRun;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.http.HttpTest;
import dk.partsync.http.Samples;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class StartSyncRunTest extends HttpTest {

  private static final String DRY = "{\"register\":\"SOR\",\"dryRun\":true}";

  @BeforeEach
  void runsStart() {
    backend.handle(StartSyncRun.class, StartSyncRun::runId);
    backend.answer(
        FindSyncRun.class, SyncRunView.class, query -> Samples.run(1, SyncRunState.FETCHING));
  }

  @Test
  void waitsUntilTheRunCanBeRead() {
    AtomicBoolean shown = new AtomicBoolean();
    backend.answer(FindSyncRun.class, SyncRunView.class, query -> null);
    backend.handle(
        StartSyncRun.class,
        command -> {
          CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS)
              .execute(
                  () -> {
                    shown.set(true);
                    backend.emit(FindSyncRun.class, Samples.run(1, SyncRunState.FETCHING));
                  });
          return command.runId();
        });

    assertThat(post("/api/sync-runs", DRY)).hasStatus(HttpStatus.ACCEPTED);
    assertThat(shown).isTrue();
    assertThat(backend.openSubscriptions()).isZero();
  }

  @Test
  void answersAcceptedAlsoWhenTheRunCannotBeReadYet() {
    backend.answer(
        FindSyncRun.class,
        SyncRunView.class,
        query -> {
          throw new IllegalStateException("no view");
        });

    assertThat(post("/api/sync-runs", DRY)).hasStatus(HttpStatus.ACCEPTED);
  }

  @Test
  void answersWithALinkToTheRunThatWasStarted() {
    MvcTestResult answer =
        post("/api/sync-runs", "{\"register\":\"SOR\",\"mode\":\"FULL\",\"dryRun\":false}");

    StartSyncRun command = (StartSyncRun) backend.onlyCommand().getPayload();
    assertThat(command.register()).isEqualTo(Register.SOR);
    assertThat(command.mode()).isEqualTo(SyncMode.FULL);
    assertThat(command.dryRun()).isFalse();
    String self = "/api/sync-runs/" + command.runId();
    assertThat(answer).hasStatus(HttpStatus.ACCEPTED).hasHeader("Location", self);
    assertThat(answer).bodyJson().extractingPath("$.id").isEqualTo(command.runId());
    assertThat(answer).bodyJson().extractingPath("$.links.events").isEqualTo(self + "/events");
  }

  @Test
  void tellsWhoStartedItAndWhy() {
    http.post()
        .uri("/api/sync-runs")
        .principal(ANNA)
        .header("X-Purpose", " monthly check ")
        .contentType(MediaType.APPLICATION_JSON)
        .content(DRY)
        .exchange();

    assertThat(backend.onlyCommand().getMetaData())
        .containsEntry(MetaKeys.WHO, "anna")
        .containsEntry(MetaKeys.WHY, "monthly check");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
  void readsDanishLettersInAPurposeHoweverTheyAreSent(String charset) throws Exception {
    String asRead = new String("Sag på Ærø".getBytes(charset), StandardCharsets.ISO_8859_1);

    http.post()
        .uri("/api/sync-runs")
        .principal(ANNA)
        .header("X-Purpose", asRead)
        .contentType(MediaType.APPLICATION_JSON)
        .content(DRY)
        .exchange();

    assertThat(backend.onlyCommand().getMetaData()).containsEntry(MetaKeys.WHY, "Sag på Ærø");
  }

  @Test
  void saysNothingOfAPurposeThatWasNotStated() {
    post("/api/sync-runs", DRY);

    assertThat(backend.onlyCommand().getMetaData()).doesNotContainKey(MetaKeys.WHY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0007b", "a\u200bb"})
  void refusesAPurposeThatCannotBeRead(String purpose) {
    MvcTestResult answer =
        http.post()
            .uri("/api/sync-runs")
            .principal(ANNA)
            .header("X-Purpose", purpose)
            .contentType(MediaType.APPLICATION_JSON)
            .content(DRY)
            .exchange();

    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("X-Purpose");
  }

  @Test
  void startsOneRunForTheSameKeyOfTheSameUser() {
    String first = startWithKey("anna", "key-1");

    assertThat(startWithKey("anna", "key-1")).isEqualTo(first);
    assertThat(startWithKey("anna", "key-2")).isNotEqualTo(first);
    assertThat(startWithKey("bent", "key-1")).isNotEqualTo(first);
    assertThat(first).matches("run-[0-9a-f-]{36}");
  }

  @Test
  void startsAnotherRunEachTimeWithoutAKey() {
    post("/api/sync-runs", DRY);
    post("/api/sync-runs", DRY);

    assertThat(backend.commands())
        .extracting(command -> ((StartSyncRun) command.getPayload()).runId())
        .doesNotHaveDuplicates();
  }

  @Test
  void refusesABlankKey() {
    MvcTestResult answer = send("anna", " ");

    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(backend.commands()).isEmpty();
  }

  @Test
  void isRealUnlessADryRunIsAskedFor() {
    post("/api/sync-runs", "{\"register\":\"SOR\"}");

    assertThat(((StartSyncRun) backend.onlyCommand().getPayload()).dryRun()).isFalse();
  }

  @Test
  void listsEverythingThatIsMissing() {
    MvcTestResult answer = post("/api/sync-runs", "{}");

    assertThat(answer)
        .hasStatus(HttpStatus.BAD_REQUEST)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.errors[*].field")
        .asArray()
        .containsExactly("register");
  }

  @Test
  void saysWhichPropertyItDoesNotKnowOrUnderstand() {
    assertThat(post("/api/sync-runs", "{\"register\":\"SOR\",\"dryrun\":true}"))
        .bodyJson()
        .extractingPath("$.errors[0]")
        .asMap()
        .containsEntry("field", "dryrun")
        .containsEntry("text", "is not a known property");
    assertThat(post("/api/sync-runs", "{\"register\":\"0101011234\",\"dryRun\":true}"))
        .bodyText()
        .contains("\"register\"")
        .doesNotContain("0101011234");
  }

  @Test
  void neverRepeatsAPropertyNameThatMayBePersonalData() {
    assertThat(post("/api/sync-runs", "{\"010101-1234\":1}"))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyText()
        .doesNotContain("1234");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "[]", "{} {}"})
  void refusesABodyThatIsNotOneJsonObject(String body) {
    assertThat(post("/api/sync-runs", body)).hasStatus(HttpStatus.BAD_REQUEST);
  }

  @Test
  void passesOnThatAnotherRunIsInProgress() {
    backend.handle(
        StartSyncRun.class,
        command -> {
          throw new CommandRejected(RejectionCode.RUN_IN_PROGRESS, "Another run of SOR is held.");
        });

    MvcTestResult answer = post("/api/sync-runs", DRY);

    assertThat(answer).hasStatus(HttpStatus.CONFLICT);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("RUN_IN_PROGRESS");
  }

  private String startWithKey(String user, String key) {
    backend.commands().clear();
    assertThat(send(user, key)).hasStatus(HttpStatus.ACCEPTED);
    return ((StartSyncRun) backend.onlyCommand().getPayload()).runId();
  }

  private MvcTestResult send(String user, String key) {
    Principal principal = () -> user;
    return http.post()
        .uri("/api/sync-runs")
        .principal(principal)
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .content(DRY)
        .exchange();
  }
}
