package dk.partsync.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.CancelSyncRun;
import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.SyncRunView;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.messaging.timeout.AxonTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ExtendWith(OutputCaptureExtension.class)
class ProblemTest extends HttpTest {

  private static final String CANCEL = "/api/sync-runs/run-1/cancel";

  @ParameterizedTest
  @CsvSource({
    "INVALID_REQUEST, 400",
    "NOT_FOUND, 404",
    "VERSION_CONFLICT, 412",
    "REGISTER_DISABLED, 409",
    "RUN_IN_PROGRESS, 409",
    "WRONG_RUN_STATE, 409",
    "INVALID_URL, 422",
    "CONTACT_TYPE_FIXED, 422",
    "IDEMPOTENCY_KEY_REUSED, 422",
    "KEPT_BY_REGISTER, 409",
    "OVERLOADED, 429",
  })
  void givesEachRejectionItsStatus(RejectionCode code, int status) {
    cancelFailsWith(new CommandRejected(code, "One sentence."));

    MvcTestResult answer = post(CANCEL, "{}");

    assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer)
        .bodyJson()
        .isStrictlyEqualTo(
            "{\"title\":\"%s\",\"status\":%d,\"detail\":\"One sentence.\",\"code\":\"%s\",\"traceId\":\"%s\"}"
                .formatted(
                    HttpStatus.valueOf(status).getReasonPhrase(),
                    status,
                    code,
                    answer.getResponse().getHeader("X-Correlation-Id")));
  }

  @Test
  void saysWhenToComeBackAfterAnOverload() {
    cancelFailsWith(new CommandRejected(RejectionCode.OVERLOADED, "One sentence."));
    assertThat(post(CANCEL, "{}")).hasHeader("Retry-After", "2");
    cancelFailsWith(new CommandRejected(RejectionCode.NOT_FOUND, "One sentence."));
    assertThat(post(CANCEL, "{}")).doesNotContainHeader("Retry-After");
  }

  @ParameterizedTest
  @EnumSource
  void findsARejectionInsideOtherExceptions(RejectionCode code) {
    cancelFailsWith(
        new CommandExecutionException(
            "outer", new CompletionException(new CommandRejected(code, "Inner sentence."))));

    MvcTestResult answer = post(CANCEL, "{}");

    assertThat(answer).hasStatus(RejectionStatus.of(code));
    assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo("Inner sentence.");
  }

  @Test
  void findsARejectionThatCameFromAnotherProcess() {
    cancelFailsWith(
        new CommandExecutionException("The run is not held.", null, RejectionCode.WRONG_RUN_STATE));

    MvcTestResult answer = post(CANCEL, "{}");

    assertThat(answer).hasStatus(HttpStatus.CONFLICT);
    assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo("The run is not held.");
  }

  @Test
  void saysThatNobodyIsThereToAnswer() {
    assertThat(post(CANCEL, "{}"))
        .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("UNAVAILABLE");
    assertThat(get("/api/sync-runs/run-1")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
  }

  @Test
  void saysThatThereWasNoAnswerInTime() {
    cancelFailsWith(new AxonTimeoutException("too slow"));
    backend.answer(
        FindSyncRun.class,
        SyncRunView.class,
        query -> CompletableFuture.failedFuture(new TimeoutException()));

    assertThat(post(CANCEL, "{}"))
        .hasStatus(HttpStatus.GATEWAY_TIMEOUT)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("TIMEOUT");
    assertThat(get("/api/sync-runs/run-1")).hasStatus(HttpStatus.GATEWAY_TIMEOUT);
  }

  @Test
  void givesAnUnexpectedErrorAnIncidentIdAndTheLogItsPlaceWithoutItsText(CapturedOutput log)
      throws Exception {
    cancelFailsWith(new IllegalStateException("secret of the house"));

    MvcTestResult answer = post(CANCEL, "{}");

    assertThat(answer).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    String body = answer.getResponse().getContentAsString();
    assertThat(body).contains("\"code\":\"INTERNAL\"").doesNotContain("secret", "Exception", "at ");
    String incident = body.replaceFirst(".*\"incident\":\"([^\"]+)\".*", "$1");
    assertThat(log)
        .contains("Incident " + incident, "java.lang.IllegalStateException", "\tat ")
        .doesNotContain("secret of the house");
  }

  @Test
  void refusesACommandOfNobody() {
    backend.handle(CancelSyncRun.class, command -> null);

    MvcTestResult answer =
        http.post().uri(CANCEL).contentType(MediaType.APPLICATION_JSON).content("{}").exchange();

    assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("UNAUTHENTICATED");
    assertThat(backend.commands()).isEmpty();
  }

  @Test
  void refusesWhatHttpItselfDoesNotAllow() {
    assertProblem(http.delete().uri("/api/sync-runs").exchange(), 405, "METHOD_NOT_ALLOWED");
    assertThat(http.delete().uri("/api/sync-runs").exchange()).containsHeader("Allow");
    assertProblem(
        http.post().uri(CANCEL).principal(ANNA).contentType("text/plain").content("x").exchange(),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
    assertProblem(get("/api/no-such-thing/0101011234"), 404, "NOT_FOUND");
  }

  @Test
  void isNotAcceptableInAFormatThatDoesNotExist() {
    assertProblem(
        http.get().uri("/api/sync-runs/run-1/rejections").accept("image/png").exchange(),
        406,
        "NOT_ACCEPTABLE");
  }

  @ParameterizedTest
  @EnumSource
  void isWrittenInTheSameFormOutsideOfControllers(ProblemCode code) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();

    new ProblemWriter().write(response, code);

    assertThat(response.getStatus()).isEqualTo(code.status().value());
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getContentAsString())
        .contains("\"code\":\"" + code + "\"", "\"status\":" + response.getStatus());
  }

  private static void assertProblem(MvcTestResult answer, int status, String code) {
    assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    assertThat(answer).bodyText().doesNotContain("0101011234");
  }

  private void cancelFailsWith(RuntimeException failure) {
    backend.handle(
        CancelSyncRun.class,
        command -> {
          throw failure;
        });
  }
}
