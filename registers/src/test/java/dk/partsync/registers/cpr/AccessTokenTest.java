package dk.partsync.registers.cpr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.registers.credentials.RegisterCredential;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens are fetched once, used until shortly before their end, and replaced when refused. */
class AccessTokenTest {

  private static final FakeDatafordeler.Reply NOBODY = FakeDatafordeler.page("");

  private FakeDatafordeler datafordeler;
  private final Client client = new Client();

  @BeforeEach
  void start() throws IOException {
    datafordeler = new FakeDatafordeler().answers(NOBODY);
  }

  @AfterEach
  void stop() {
    client.close();
    datafordeler.close();
  }

  private List<String> usedTokens() {
    return datafordeler.asked().stream().map(FakeDatafordeler.Asked::authorization).toList();
  }

  @Test
  void isHadWithTheSecretInTheForm() {
    client.person(datafordeler.access());

    assertThat(datafordeler.tokenRequests())
        .containsExactly(
            new FakeDatafordeler.Asked(
                null,
                "application/x-www-form-urlencoded; charset=UTF-8",
                null,
                "grant_type=client_credentials&client_id=client-1"
                    + "&client_secret=s3cret%26%3D%C3%B8"));
    assertThat(usedTokens()).containsExactly("Bearer token-1");
  }

  @Test
  void isUsedUntilAMinuteBeforeItsEnd() {
    client.person(datafordeler.access());
    client.now.updateAndGet(now -> now.plus(Duration.ofMinutes(58)));
    client.person(datafordeler.access());
    client.now.updateAndGet(now -> now.plus(Duration.ofMinutes(1)));
    client.person(datafordeler.access());

    assertThat(usedTokens()).containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
  }

  @Test
  void isAnotherOneForAnotherClient() {
    client.person(datafordeler.access());
    client.credential.set(Optional.of(new RegisterCredential.SharedSecret("client-2", "s")));
    client.person(datafordeler.access());

    assertThat(usedTokens()).containsExactly("Bearer token-1", "Bearer token-2");
    assertThat(datafordeler.tokenRequests().get(1).body())
        .isEqualTo("grant_type=client_credentials&client_id=client-2&client_secret=s");
  }

  @Test
  void isReplacedOnceWhenItIsRefused() {
    datafordeler.answers(FakeDatafordeler.json(401, ""), NOBODY);
    assertThat(client.person(datafordeler.access())).isEmpty();
    assertThat(usedTokens()).containsExactly("Bearer token-1", "Bearer token-2");

    datafordeler.answers(FakeDatafordeler.json(401, ""));
    assertThat(client.failure(datafordeler.access()).outcome())
        .isEqualTo(CprOutcome.NOT_AUTHORISED);
    assertThat(usedTokens()).hasSize(4);
    assertThat(datafordeler.tokenRequests()).hasSize(3);
  }

  @Test
  void isFetchedByOneOfManyThreads() throws Exception {
    CountDownLatch together = new CountDownLatch(1);
    datafordeler.tokens(
        exchange -> {
          try {
            together.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          FakeDatafordeler.json(200, FakeDatafordeler.token(7, 3600)).give(exchange);
        });
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> running =
        IntStream.range(0, 8)
            .<Future<?>>mapToObj(i -> threads.submit(() -> client.person(datafordeler.access())))
            .toList();
    together.countDown();
    for (Future<?> one : running) {
      one.get();
    }
    threads.shutdown();

    assertThat(datafordeler.tokenRequests()).hasSize(1);
    assertThat(usedTokens()).hasSize(8).containsOnly("Bearer token-7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {\"error\":\"invalid_client\"}         | NOT_AUTHORISED",
        "401 | {\"error\":\"invalid_client\"}         | NOT_AUTHORISED",
        "403 | ''                                     | NOT_AUTHORISED",
        "404 | ''                                     | BAD_REQUEST",
        "429 | ''                                     | RATE_LIMITED",
        "503 | ''                                     | REGISTER_DOWN",
        "200 | <html>                                 | MALFORMED",
        "200 | {\"token_type\":\"Bearer\"}            | MALFORMED",
        "200 | {\"access_token\":\"a\\r\\nX-B: c\"}   | MALFORMED"
      })
  void aRefusedTokenHasAnOutcome(int status, String body, CprOutcome outcome) {
    datafordeler.tokens(FakeDatafordeler.json(status, body));

    assertThat(client.failure(datafordeler.access()).outcome()).isEqualTo(outcome);
    assertThat(datafordeler.asked()).isEmpty();

    datafordeler.tokens(FakeDatafordeler.json(200, FakeDatafordeler.token(1, 3600)));
    assertThat(client.person(datafordeler.access())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"100, 49, 1", "100, 51, 2", "-5, 0, 2", "9000000000000000000, 80000, 1"})
  void aShortLifeIsHalved(long life, long later, int tokens) {
    datafordeler.tokens(FakeDatafordeler.json(200, FakeDatafordeler.token(1, life)));
    client.person(datafordeler.access());
    client.now.updateAndGet(now -> now.plusSeconds(later));
    client.person(datafordeler.access());

    assertThat(datafordeler.tokenRequests()).hasSize(tokens);
  }

  @Test
  @DisplayName("persons are not asked for with what opens no data of persons")
  void keysAndPasswordsAreNotShownToCpr() {
    for (RegisterCredential unfit :
        List.of(
            new RegisterCredential.ApiKey("key"),
            new RegisterCredential.UserPassword("user", "password"))) {
      try (Client client = new Client(Optional.of(unfit))) {
        assertThat(client.failure(datafordeler.access()).outcome())
            .isEqualTo(CprOutcome.NOT_AUTHORISED);
      }
    }
    assertThat(datafordeler.asked()).isEmpty();
    assertThat(datafordeler.tokenRequests()).isEmpty();
  }

  @Test
  void nobodyIsCalledWithoutACredential() {
    try (Client without = new Client(Optional.empty())) {
      assertThat(without.failure(datafordeler.access()).outcome())
          .isEqualTo(CprOutcome.NOT_AUTHORISED);
    }
    assertThat(datafordeler.tokenRequests()).isEmpty();
  }
}
