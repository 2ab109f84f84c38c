package dk.partsync.registers.datafordeler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.datafordeler.DatafordelerFailure.Kind;
import dk.partsync.registers.http.DownloadLimits;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CVR by an API key, and what its errors mean (cvr-datafordeler.md sections 3.2 and 6.1). */
class ApiKeyTest {

  private static final String KEY = "k3y&=ø?/";
  private static final Query QUERY = new Query("CVR_Navn", "query { CVR_Navn { x } }");
  private static final FakePlatform.Reply GOOD =
      FakePlatform.json(200, "{\"data\":{\"CVR_Navn\":{\"nodes\":[]}}}");
  private static final FakePlatform.Reply UNKNOWN_KEY = error(401, "DAF-AUTH-0005");

  private static final DownloadLimits LIMITS =
      new DownloadLimits(
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          Duration.ofSeconds(8),
          3,
          Duration.ofMillis(5),
          Duration.ofMillis(50),
          100_000);

  private FakePlatform platform;
  private final BudgetedQuestions questions =
      new BudgetedQuestions(Register.CVR, LIMITS, Clock.systemUTC(), System::nanoTime);
  private final Datafordeler datafordeler =
      new Datafordeler(
          Register.CVR,
          questions,
          LIMITS,
          any -> Optional.of(new RegisterCredential.ApiKey(KEY)),
          Clock.systemUTC(),
          null);

  @BeforeEach
  void start() throws IOException {
    platform = new FakePlatform().answers(GOOD);
  }

  @AfterEach
  void stop() {
    questions.close();
    platform.close();
  }

  private static FakePlatform.Reply error(int status, String code) {
    return FakePlatform.json(
        status,
        "{\"errors\":[{\"message\":\"99000015\",\"extensions\":{\"code\":\"%s\"}}],\"data\":{\"CVR_Navn\":null}}"
            .formatted(code));
  }

  private DatafordelerAccess access(URI service) {
    return new DatafordelerAccess(service, platform.tokenAddresses(), new CallLimits(0, 0, true));
  }

  private DatafordelerFailure failure(URI service) {
    return Assertions.catchThrowableOfType(
        DatafordelerFailure.class, () -> datafordeler.ask(access(service), QUERY, Map.of()));
  }

  @Test
  @DisplayName("a key goes with the address, and never together with a token")
  void theKeyGoesWithTheAddress() {
    datafordeler.ask(access(platform.url("/graphql")), QUERY, Map.of());
    datafordeler.ask(access(platform.url("/graphql?a=b")), QUERY, Map.of());

    assertThat(platform.asked())
        .extracting(FakePlatform.Asked::urlQuery)
        .containsExactly("apiKey=k3y%26%3D%C3%B8%3F%2F", "a=b&apiKey=k3y%26%3D%C3%B8%3F%2F");
    assertThat(platform.asked()).extracting(FakePlatform.Asked::authorization).containsOnlyNulls();
    assertThat(platform.tokenRequests()).isEmpty();
  }

  @Test
  void anAddressThatHoldsAKeyIsNotCalled() {
    DatafordelerFailure failure = failure(platform.url("/graphql?ApiKey=secret"));

    assertThat(failure.kind()).isEqualTo(Kind.BAD_REQUEST);
    assertThat(failure).hasMessageNotContaining("secret");
    assertThat(platform.asked()).isEmpty();
  }

  @Test
  @DisplayName("a good key that is not known now and then is shown again")
  void anUnknownKeyIsShownAgain() {
    platform.answers(UNKNOWN_KEY, UNKNOWN_KEY, GOOD);
    assertThat(datafordeler.ask(access(platform.url("/graphql")), QUERY, Map.of()).isObject())
        .isTrue();
    assertThat(platform.asked()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "401, DAF-AUTH-0005, NOT_AUTHORISED, 3",
    "200, DAF-AUTH-0005, NOT_AUTHORISED, 3",
    "200, DAF-AUTH-0001, NOT_AUTHORISED, 1",
    "200, DAF-AUTH-0002, NOT_AUTHORISED, 1",
    "401, DAF-AUTH-0001, NOT_AUTHORISED, 1",
    "200, DAF-GQL-0009, BAD_REQUEST, 1",
    "200, DAF-GQL-0010, BAD_REQUEST, 1",
    "400, HC0046, BAD_REQUEST, 1",
    "200, HC0045, REGISTER_DOWN, 1",
    "404, x, BAD_REQUEST, 1"
  })
  @DisplayName("N-38 errors of the service have their kind, whatever the status")
  void errorsHaveTheirKind(int status, String code, Kind kind, int calls) {
    platform.answers(error(status, code));

    DatafordelerFailure failure = failure(platform.url("/graphql"));

    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure).hasMessageNotContaining("99000015").hasNoCause();
    assertThat(platform.asked()).hasSize(calls);
  }

  @Test
  @DisplayName("N-34 a key is in no failure, neither of the service nor of the way to it")
  void theKeyIsInNoFailure() {
    for (FakePlatform.Reply reply :
        new FakePlatform.Reply[] {
          UNKNOWN_KEY,
          FakePlatform.json(503, ""),
          exchange -> {
            throw new IOException("hung up");
          }
        }) {
      platform.answers(reply);
      DatafordelerFailure failure = failure(platform.url("/graphql"));
      assertThat(failure).hasNoCause().hasMessageNotContaining("k3y");
    }
    assertThatThrownBy(
            () -> datafordeler.ask(access(URI.create("https://nowhere.invalid/")), QUERY, Map.of()))
        .hasMessageContaining("nowhere.invalid")
        .hasMessageNotContaining("k3y");
  }
}
