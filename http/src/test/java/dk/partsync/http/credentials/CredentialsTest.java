package dk.partsync.http.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialTest;
import dk.partsync.api.credentials.CredentialTestOutcome;
import dk.partsync.api.credentials.CredentialView;
import dk.partsync.api.credentials.CredentialsState;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.credentials.FindCredentials;
import dk.partsync.api.credentials.RemoveCredential;
import dk.partsync.api.credentials.TestCredential;
import dk.partsync.api.credentials.UploadCredential;
import dk.partsync.api.sync.Register;
import dk.partsync.http.HttpTest;
import dk.partsync.http.ReversingSeal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CredentialsTest extends HttpTest {

  private static final String URI = "/api/registers/cpr/credentials";
  private static final String PASSWORD = "correct-horse-battery";
  private static final Instant AT = Instant.parse("2026-09-21T07:30:02Z");
  private static final CredentialsView NONE =
      new CredentialsView(
          Register.CPR, 0, CredentialsState.NONE, "no certificate", null, null, null);

  private final AtomicReference<CredentialsView> view = new AtomicReference<>(NONE);

  @BeforeEach
  void credentialsAreKept() {
    backend.answer(FindCredentials.class, CredentialsView.class, query -> view.get());
    backend.handle(
        UploadCredential.class,
        command -> {
          view.set(inUse(command.credentialId()));
          return 1L;
        });
  }

  private static CredentialsView inUse(String id) {
    return new CredentialsView(
        Register.CPR, 3, CredentialsState.VALID, "valid", shown(id, null), null, null);
  }

  private static CredentialView shown(String id, @Nullable CredentialTest test) {
    return new CredentialView(
        id,
        CredentialKind.OAUTH_CERTIFICATE,
        "client",
        "CN=a",
        "CN=b",
        "0a",
        "00ff",
        AT,
        AT,
        0L,
        test,
        AT,
        null,
        "anna",
        AT);
  }

  private MockMultipartMvcRequestBuilder form() {
    return http.post().uri(URI + "/certificate").principal(ANNA).multipart();
  }

  private static MockPart file(int bytes) {
    return new MockPart("file", "a.p12", "k".repeat(bytes).getBytes(StandardCharsets.UTF_8));
  }

  private static MockPart part(String name, String value) {
    return new MockPart(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private UploadCredential uploaded() {
    return (UploadCredential) backend.onlyCommand().getPayload();
  }

  @Test
  @DisplayName("A1-13 without any it says no certificate")
  void withoutAnyItSaysNoCertificate() {
    assertThat(get(URI))
        .hasStatusOk()
        .hasHeader("ETag", "\"0\"")
        .hasHeader("Cache-Control", "no-store")
        .bodyJson()
        .extractingPath("$.text")
        .isEqualTo("no certificate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sor", "CPR", "other"})
  void otherRegistersHaveNone(String register) {
    assertThat(get("/api/registers/" + register + "/credentials")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(backend.queries()).isEmpty();
  }

  @Test
  @DisplayName("A1-14 A1-16 a certificate travels sealed, and nothing of it comes back")
  void aCertificateTravelsSealed() {
    MvcTestResult answer =
        form()
            .part(file(9))
            .part(part("password", PASSWORD))
            .part(part("clientId", "client"))
            .exchange();
    assertThat(answer).hasStatusOk();
    assertThat(answer).bodyText().contains(uploaded().credentialId()).doesNotContain(PASSWORD);
    assertThat(uploaded().kind()).isEqualTo(CredentialKind.OAUTH_CERTIFICATE);
    assertThat(uploaded().clientId()).isEqualTo("client");
    assertThat(uploaded().toString()).doesNotContain(PASSWORD, "kkkk");
    assertThat(ReversingSeal.opened(uploaded().secret()))
        .isEqualTo("CPR/" + uploaded().credentialId() + "/" + PASSWORD + "/kkkkkkkkk");
  }

  @Test
  @DisplayName("A1-16 a password in the address is not taken")
  void aPasswordInTheAddressIsNotTaken() {
    MvcTestResult answer =
        http.post()
            .uri(URI + "/certificate?password=" + PASSWORD)
            .principal(ANNA)
            .multipart()
            .part(file(9))
            .part(part("clientId", "client"))
            .exchange();
    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).bodyText().contains("password").doesNotContain(PASSWORD);
    assertThat(backend.commands()).isEmpty();
  }

  @Test
  @DisplayName("A1-15 every part that is missing or too large is told at once")
  void everyFaultOfAFormIsTold() {
    assertThat(form().part(file(100_001)).exchange())
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyText()
        .contains("file", "100000 bytes", "password", "clientId", "is required");
    assertThat(backend.commands()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = RejectionCode.class,
      names = {
        "WRONG_PASSWORD",
        "NOT_PKCS12",
        "NO_PRIVATE_KEY",
        "CERTIFICATE_EXPIRED",
        "CERTIFICATE_NOT_YET_VALID",
        "CHAIN_INCOMPLETE",
        "KEY_TOO_WEAK",
        "WRONG_KEY_USAGE",
        "WRONG_ENVIRONMENT"
      })
  @DisplayName("A1-15 A1-16 a file that cannot be used is refused with a code of its own")
  void aFileThatCannotBeUsedIsRefused(RejectionCode code) {
    backend.handle(
        UploadCredential.class,
        command -> {
          throw new CommandRejected(code, "One sentence.");
        });
    MvcTestResult answer =
        form()
            .part(file(9))
            .part(part("password", PASSWORD))
            .part(part("clientId", "client"))
            .exchange();
    assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(answer).bodyText().contains(code.name()).doesNotContain(PASSWORD);
  }

  @Test
  void aSecretTravelsSealed() {
    MvcTestResult answer =
        post(
            "/api/registers/cvr/credentials/secret",
            "{\"kind\":\"API_KEY\",\"secret\":\"the-key\",\"validTo\":\"2028-09-21T10:00:00Z\"}");
    assertThat(answer).hasStatusOk();
    assertThat(answer).bodyText().doesNotContain("the-key");
    assertThat(uploaded().register()).isEqualTo(Register.CVR);
    assertThat(uploaded().validTo()).isEqualTo("2028-09-21T10:00:00Z");
    assertThat(ReversingSeal.opened(uploaded().secret()))
        .isEqualTo("CVR/" + uploaded().credentialId() + "/the-key/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"OAUTH_CERTIFICATE\",\"secret\":\"the-key\",\"clientId\":\"a\"}",
        "{\"kind\":\"API_KEY\",\"secret\":\"the-key\",\"clientId\":\"a\"}",
        "{\"kind\":\"OAUTH_SECRET\",\"secret\":\"the-key\"}",
        "{\"kind\":\"OAUTH_SECRET\",\"clientId\":\"a\"}",
        "{\"kind\":\"OAUTH_SECRET\",\"secret\":\"\",\"clientId\":\"a\"}",
        "{\"kind\":\"the-key\",\"secret\":\"the-key\"}",
        "{\"secret\":\"the-key\"}",
        "the-key"
      })
  void aFaultyBodyIsRefusedWithoutBeingRepeated(String body) {
    MvcTestResult answer = post(URI + "/secret", body);
    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).bodyText().doesNotContain("the-key");
    assertThat(backend.commands()).isEmpty();
  }

  @Test
  @DisplayName("The same key of the same user is the same upload")
  void theSameKeyIsTheSameUpload() {
    String body = "{\"kind\":\"OAUTH_SECRET\",\"secret\":\"s\",\"clientId\":\"a\"}";
    for (int i = 0; i < 2; i++) {
      assertThat(
              http.post()
                  .uri(URI + "/secret")
                  .principal(ANNA)
                  .header("Idempotency-Key", "k-1")
                  .contentType("application/json")
                  .content(body)
                  .exchange())
          .hasStatusOk();
    }
    assertThat(
            backend.commands().stream()
                .map(message -> ((UploadCredential) message.getPayload()).credentialId())
                .distinct())
        .hasSize(1);
  }

  @Test
  @DisplayName("The answer waits for what the register says")
  void theAnswerWaitsForTheRegister() {
    backend.handle(
        UploadCredential.class,
        command -> {
          CredentialTest refused =
              new CredentialTest(CredentialTestOutcome.REFUSED, "It is not known.", AT);
          view.set(
              new CredentialsView(
                  Register.CPR,
                  2,
                  CredentialsState.NONE,
                  "no certificate",
                  null,
                  shown(command.credentialId(), refused),
                  null));
          return 1L;
        });
    assertThat(
            post(
                URI + "/secret", "{\"kind\":\"OAUTH_SECRET\",\"secret\":\"s\",\"clientId\":\"a\"}"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.credentials.candidate.lastTest.text")
        .isEqualTo("It is not known.");
    assertThat(backend.openSubscriptions()).isZero();
  }

  @Test
  void aTestIsAskedForAndAnswered() {
    backend.handle(
        TestCredential.class,
        command -> new CredentialTest(CredentialTestOutcome.ACCEPTED, null, AT));
    assertThat(post(URI + "/credential-1/test", ""))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.outcome")
        .isEqualTo("ACCEPTED");
    assertThat(backend.onlyCommand().getPayload())
        .isEqualTo(new TestCredential(Register.CPR, "credential-1"));
  }

  @Test
  void oneIsTakenAwayOnTheVersionThatWasRead() {
    backend.handle(RemoveCredential.class, command -> 4L);
    assertThat(delete("\"3\"")).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(backend.onlyCommand().getPayload())
        .isEqualTo(new RemoveCredential(Register.CPR, "credential-1", 3L));
  }

  @Test
  void withoutTheVersionNoneIsTakenAway() {
    assertThat(delete(null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
    assertThat(backend.commands()).isEmpty();
  }

  private MvcTestResult delete(@Nullable String ifMatch) {
    var request = http.delete().uri(URI + "/credential-1").principal(ANNA);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
  }
}
