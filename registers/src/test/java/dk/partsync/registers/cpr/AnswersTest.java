package dk.partsync.registers.cpr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.registers.datafordeler.TokenAddresses;
import dk.partsync.registers.http.CallOutcome;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers of every kind come to (sections 4.2, 4.9 and 13). */
class AnswersTest {

  private static final String ROOT = "CPRCustom_PublicSectorPerson";

  private FakeDatafordeler datafordeler;
  private final Client client = new Client();

  @BeforeEach
  void start() throws IOException {
    datafordeler = new FakeDatafordeler();
  }

  @AfterEach
  void stop() {
    client.close();
    datafordeler.close();
  }

  private CprFailure failure() {
    return client.failure(datafordeler.access());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403 | ''                                                            | NOT_AUTHORISED | 1",
        "400 | {\"errors\":[{\"extensions\":{\"code\":\"DAF-AUTH-0001\"}}]}  | NOT_AUTHORISED | 1",
        "200 | {\"errors\":[{\"extensions\":{\"code\":\"daf-auth-0005\"}}]}  | NOT_AUTHORISED | 1",
        "400 | {\"errors\":[{\"message\":\"2305841298\"}]}                   | BAD_REQUEST    | 1",
        "400 | <html>                                                        | BAD_REQUEST    | 1",
        "404 | ''                                                            | BAD_REQUEST    | 1",
        "302 | ''                                                            | BAD_REQUEST    | 1",
        "200 | {\"errors\":[{\"message\":\"2305841298\"}]}                   | BAD_REQUEST    | 1",
        "200 | {\"errors\":[{\"message\":\"x\"}],\"data\":null}              | BAD_REQUEST    | 1",
        "200 | {\"errors\":\"x\"}                                            | BAD_REQUEST    | 1",
        "429 | ''                                                            | RATE_LIMITED   | 3",
        "502 | ''                                                            | REGISTER_DOWN  | 3",
        "503 | ''                                                            | REGISTER_DOWN  | 3",
        "504 | ''                                                            | REGISTER_DOWN  | 3",
        "500 | ''                                                            | REGISTER_DOWN  | 1",
        "200 | ''                                                            | MALFORMED      | 1",
        "200 | {\"data\":{                                                   | MALFORMED      | 1",
        "200 | {\"data\":{}} {}                                              | MALFORMED      | 1",
        "200 | {\"data\":{\"a\":1,\"a\":2}}                                  | MALFORMED      | 1",
        "200 | []                                                            | MALFORMED      | 1",
        "200 | {\"data\":null}                                               | MALFORMED      | 1",
        "200 | {\"data\":{\"CPRCustom_PublicSectorPerson\":null}}            | MALFORMED      | 1"
      })
  @DisplayName("N-38 every failed question has its outcome, and only what may pass is repeated")
  void everyFailureHasItsOutcome(int status, String body, CprOutcome outcome, int calls) {
    datafordeler.answers(FakeDatafordeler.json(status, body));

    CprFailure failure = failure();

    assertThat(failure.outcome()).isEqualTo(outcome);
    assertThat(failure).hasMessageNotContaining("2305841298").hasNoCause();
    assertThat(datafordeler.asked()).hasSize(calls);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"hasNextPage\":false}|[null]",
        "{\"hasNextPage\":false}|null",
        "{\"hasNextPage\":false}|{}",
        "{\"hasNextPage\":true,\"endCursor\":null}|[]",
        "{}|[]",
        "null|[]"
      })
  void aConnectionThatIsNotWholeIsNotUsed(String parts) {
    String[] part = parts.split("\\|", 2);
    datafordeler.answers(
        FakeDatafordeler.json(
            200,
            "{\"data\":{\"%s\":{\"pageInfo\":%s,\"nodes\":%s}}}"
                .formatted(ROOT, part[0], part[1])));

    assertThat(failure().outcome()).isEqualTo(CprOutcome.MALFORMED);
  }

  @Test
  void partialDataAreNotUsed() {
    String whole = FakeDatafordeler.connection(ROOT, "", Persons.whole());
    datafordeler.answers(
        FakeDatafordeler.json(
            200,
            whole.substring(0, whole.length() - 1)
                + ",\"errors\":[{\"extensions\":{\"code\":\"HC0018\"}}]}"));

    CprFailure failure = failure();

    assertThat(failure.outcome()).isEqualTo(CprOutcome.MALFORMED);
    assertThat(failure).hasMessageContaining("HC0018");
  }

  @Test
  void aPersonThatWasNotAskedForIsNotUsed() {
    datafordeler.answers(
        FakeDatafordeler.json(
            200,
            FakeDatafordeler.connection(ROOT, "", Persons.whole())
                .replace(Persons.CURRENT, "0101012222")));

    assertThat(failure().outcome()).isEqualTo(CprOutcome.MALFORMED);
  }

  @Test
  void pagesWithoutEndAreGivenUp() {
    datafordeler.answers(FakeDatafordeler.page("again"));

    assertThat(failure().outcome()).isEqualTo(CprOutcome.MALFORMED);
    assertThat(datafordeler.asked()).hasSize(100);
  }

  @Test
  void anAnswerOfAnySizeEnds() {
    datafordeler.answers(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] blanks = new byte[8192];
          while (true) {
            exchange.getResponseBody().write(blanks);
          }
        });

    assertThat(failure().outcome()).isEqualTo(CprOutcome.MALFORMED);
  }

  @Test
  void aSilentRegisterIsDown() {
    datafordeler.answers(
        exchange -> {
          try {
            Thread.sleep(60_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });

    assertThat(failure().outcome()).isEqualTo(CprOutcome.REGISTER_DOWN);
    assertThat(datafordeler.asked()).hasSize(3);
  }

  @Test
  void aTornAnswerIsAskedForAgain() {
    byte[] half = "{\"data\":".getBytes(StandardCharsets.UTF_8);
    datafordeler.answers(
        exchange -> {
          exchange.sendResponseHeaders(200, 500);
          exchange.getResponseBody().write(half);
          exchange.getResponseBody().flush();
          throw new IOException("hung up");
        },
        FakeDatafordeler.page("", Persons.whole()));

    assertThat(client.person(datafordeler.access())).hasSize(1);
  }

  @Test
  @DisplayName("a pause that the register asks for is kept, a long one by not asking again")
  void retryAfterIsKept() {
    datafordeler.answers(
        FakeDatafordeler.json(429, "", "Retry-After", "1"), FakeDatafordeler.page(""));
    long start = System.nanoTime();
    assertThat(client.person(datafordeler.access())).isEmpty();
    assertThat(System.nanoTime() - start).isGreaterThan(990_000_000);

    datafordeler.answers(FakeDatafordeler.json(429, "", "Retry-After", "60"));
    assertThat(failure().outcome()).isEqualTo(CprOutcome.RATE_LIMITED);
    assertThat(datafordeler.asked()).hasSize(3);
  }

  @Test
  @DisplayName("N-38 a register that fails again and again is left alone")
  void aRegisterThatIsDownIsLeftAlone() {
    datafordeler.answers(FakeDatafordeler.json(503, ""));
    for (int question = 0; question < 6; question++) {
      assertThat(failure().outcome()).isEqualTo(CprOutcome.REGISTER_DOWN);
    }
    assertThat(datafordeler.asked()).hasSize(10);
    assertThat(client.register.calls().count(CallOutcome.FAILED)).isEqualTo(10);
    assertThat(client.register.calls().count(CallOutcome.PAUSED)).isPositive();
  }

  @Test
  void callsAreCountedByHowTheyEnded() {
    datafordeler.answers(FakeDatafordeler.json(400, ""), FakeDatafordeler.page(""));
    failure();
    client.person(datafordeler.access());

    assertThat(client.register.calls().count(CallOutcome.REFUSED)).isEqualTo(1);
    assertThat(client.register.calls().count(CallOutcome.DELIVERED))
        .as("an answer and a token")
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://cpr.example.invalid/graphql",
        "ftp://localhost/",
        "https://u:p@localhost/"
      })
  void secretsAndPersonsDoNotTravelInTheOpen(String address) {
    CprAccess good = datafordeler.access();
    URI bad = URI.create(address);
    for (CprAccess access :
        List.of(
            new CprAccess(false, bad, good.tokens(), 0, 0, true),
            new CprAccess(
                false,
                good.service(),
                new TokenAddresses(bad, good.tokens().certificate()),
                0,
                0,
                true))) {
      assertThat(client.failure(access).outcome()).isEqualTo(CprOutcome.BAD_REQUEST);
    }
    assertThat(datafordeler.tokenRequests()).isEmpty();
    assertThat(datafordeler.asked()).isEmpty();
  }

  @Test
  @DisplayName("N-36 a call beyond the organisation's own limit is not made")
  void aCallBeyondTheBudgetIsNotMade() {
    datafordeler.answers(FakeDatafordeler.page(""));
    CprAccess open = datafordeler.access();
    CprAccess access = new CprAccess(false, open.service(), open.tokens(), 1, 0, true);
    client.person(access);

    assertThat(client.failure(access).outcome()).isEqualTo(CprOutcome.BUDGET_EXHAUSTED);

    assertThat(datafordeler.asked()).hasSize(1);
    assertThat(client.register.callsBeyondBudget()).isEqualTo(1);
  }
}
