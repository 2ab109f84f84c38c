package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.simulator.Client.Answer;
import dk.partsync.simulator.sor.SorFile;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {

  private final SorWorld world = SorWorld.of(1, 120, LocalDate.of(2026, 9, 20));
  private final Client client = new Client();
  private RegisterSimulator simulator;
  private byte[] whole;

  @BeforeEach
  void start() throws IOException {
    simulator = RegisterSimulator.start(0, world);
    whole = get().body();
  }

  @AfterEach
  void close() throws IOException {
    simulator.close();
  }

  private Answer get(String... headers) throws IOException {
    return client.get(simulator.sorDailyUrl(), headers);
  }

  private Answer getWith(Fault fault) throws IOException {
    simulator.misbehave(SorFile.DAILY, fault);
    return get();
  }

  @Test
  void slowDripsTheWholeFile() throws IOException {
    Instant start = Instant.now();
    Answer answer = getWith(new Fault.Slow(Duration.ofMillis(20)));
    assertThat(answer.body()).isEqualTo(whole);
    long drips = whole.length / 4096;
    assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(20 * drips));
  }

  @Test
  void tornAnnouncesEverythingAndSendsHalf() throws IOException {
    Answer answer = getWith(Fault.TORN);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Length")).isEqualTo("" + whole.length);
    assertThat(answer.whole()).isFalse();
    assertThat(answer.body().length).isLessThanOrEqualTo(whole.length / 2);
    assertThat(answer.body()).isEqualTo(Arrays.copyOf(whole, answer.body().length));
    Answer rest = get("Range", "bytes=50-", "If-Range", answer.header("ETag"));
    assertThat(rest.status()).isEqualTo(206);
  }

  @Test
  void aResumedDownloadCanBeTornAgain() throws IOException {
    simulator.misbehave(SorFile.DAILY, new Fault.Torn(10));
    Answer answer = get("Range", "bytes=100-");
    assertThat(answer.status()).isEqualTo(206);
    assertThat(answer.whole()).isFalse();
  }

  @Test
  void truncatedIsConsistentAndEndsInsideARow() throws IOException {
    String etag = get().header("ETag");
    Answer answer = getWith(Fault.TRUNCATED);
    assertThat(answer.whole()).isTrue();
    assertThat(answer.header("Content-Length")).isEqualTo("" + answer.body().length);
    assertThat(answer.body()).isEqualTo(Arrays.copyOf(whole, answer.body().length));
    assertThat(answer.body().length).isBetween(whole.length / 3, whole.length / 2);
    assertThat(answer.text()).doesNotEndWith("\n");
    assertThat(answer.header("ETag")).isNotEqualTo(etag);
  }

  @Test
  void noShareOfTheBytesEndsWithAWholeRow() throws IOException {
    for (int percent = 1; percent < 100; percent += 7) {
      byte[] body = getWith(new Fault.Truncated(percent)).body();
      assertThat(body[body.length - 1]).isNotIn((byte) '\r', (byte) '\n');
      assertThat(whole[body.length]).isNotIn((byte) '\r', (byte) '\n');
    }
  }

  @Test
  void theArchiveCanBeTruncatedButHasNoRowsToLeaveOut() throws IOException {
    simulator.misbehave(SorFile.COMPLETE, Fault.TRUNCATED);
    assertThat(client.get(simulator.sorCompleteUrl()).whole()).isTrue();
    assertThatThrownBy(() -> simulator.misbehave(SorFile.COMPLETE, Fault.HALF))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void halfHeaderOnlyAndAnyShareOfRowsEndWithARow() throws IOException {
    assertThat(getWith(Fault.HALF).text().lines()).hasSize(1 + 60);
    assertThat(getWith(new Fault.Rows(70)).text().lines()).hasSize(1 + 84);
    Answer header = getWith(Fault.HEADER_ONLY);
    assertThat(header.text()).startsWith("SorId;").endsWith("UpdatedAt\r\n").hasLineCount(1);
    assertThat(header.whole()).isTrue();
    assertThat(getWith(new Fault.Rows(100)).body()).isEqualTo(whole);
  }

  @Test
  void refusalsSayWhenToTryAgain() throws IOException {
    Answer tooMany = getWith(Fault.TOO_MANY_REQUESTS);
    assertThat(tooMany.status()).isEqualTo(429);
    assertThat(tooMany.header("Retry-After")).isEqualTo("1");
    Answer unavailable = getWith(new Fault.Refused(503, Duration.ofMinutes(2)));
    assertThat(unavailable.status()).isEqualTo(503);
    assertThat(unavailable.header("Retry-After")).isEqualTo("120");
    Answer notFound = getWith(Fault.NOT_FOUND);
    assertThat(notFound.status()).isEqualTo(404);
    assertThat(notFound.header("Retry-After")).isEmpty();
  }

  @Test
  void htmlComesWithStatus200() throws IOException {
    Answer answer = getWith(Fault.HTML);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.text()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void changedMidResumeTearsAndThenHasAnotherFile() throws IOException {
    Answer torn = getWith(Fault.CHANGED_MID_RESUME);
    assertThat(torn.whole()).isFalse();
    Answer resumed = get("Range", "bytes=50-", "If-Range", torn.header("ETag"));
    assertThat(resumed.status()).isEqualTo(200);
    assertThat(resumed.whole()).isTrue();
    assertThat(resumed.header("ETag")).isNotEqualTo(torn.header("ETag"));
    assertThat(resumed.text()).contains("Omdøbt under hentning");
    assertThat(world.today()).isEqualTo(LocalDate.of(2026, 9, 20));
  }

  @Test
  void noAnswerMeansSilenceUntilTheSimulatorCloses() throws IOException {
    simulator.always(SorFile.DAILY, Fault.NO_ANSWER);
    Client impatient = new Client(Duration.ofMillis(300));
    assertThatThrownBy(() -> impatient.get(simulator.sorDailyUrl()))
        .isInstanceOf(HttpTimeoutException.class);
    assertThat(simulator.requests()).last().extracting(RecordedRequest::status).isEqualTo(0);
    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(
            () -> {
              try {
                get();
              } catch (IOException e) {
                throw new CompletionException(e);
              }
            });
    while (simulator.requests().size() < 3) {
      Thread.onSpinWait();
    }
    simulator.close();
    assertThat(waiting)
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableThat()
        .withCauseInstanceOf(IOException.class)
        .matches(e -> !(e.getCause() instanceof HttpTimeoutException));
  }

  @Test
  void wrongLengthAnnouncesNoneAndBreaksOff() throws IOException {
    Answer answer = getWith(Fault.WRONG_LENGTH);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Length")).isEmpty();
    assertThat(answer.whole()).isFalse();
    assertThat(answer.body().length).isLessThan(whole.length);
  }

  @Test
  void faultsAreDealtOneByOneAndThenTheStandingOneUntilItBehaves() throws IOException {
    simulator.always(SorFile.DAILY, Fault.UNAVAILABLE);
    simulator.misbehave(SorFile.DAILY, Fault.NOT_FOUND, Fault.TOO_MANY_REQUESTS);
    assertThat(get().status()).isEqualTo(404);
    assertThat(get().status()).isEqualTo(429);
    assertThat(get().status()).isEqualTo(503);
    assertThat(get().status()).isEqualTo(503);
    assertThat(client.get(simulator.sorCompleteUrl()).status()).isEqualTo(200);
    simulator.behave();
    assertThat(get().body()).isEqualTo(whole);
  }
}
