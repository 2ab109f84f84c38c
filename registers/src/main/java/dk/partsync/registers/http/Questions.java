package dk.partsync.registers.http;

import dk.partsync.api.sync.FailureCode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;

/** Asks registers over HTTP, a few calls at a time. Safe for use by many threads. */
public final class Questions implements AutoCloseable {

  private final DownloadLimits limits;
  private final RegisterCalls calls;
  private final HttpExchanges exchanges;
  private final Semaphore places;

  /**
   * A way to registers.
   *
   * @param limits of one question; their size is that of an answer
   * @param parallel how many calls are made at a time
   * @param calls told what becomes of each call
   * @param tls keys to show and authorities to trust, none for those of the JVM
   */
  public Questions(
      DownloadLimits limits, int parallel, RegisterCalls calls, @Nullable SSLContext tls) {
    this.limits = limits;
    this.calls = calls;
    this.exchanges = new HttpExchanges(HttpClients.create(limits, tls), calls);
    this.places = new Semaphore(parallel, true);
  }

  /**
   * Brings the answer, with whatever status that is no failure of the server. Failed calls are
   * repeated within the limits. Ends soon after the thread is interrupted.
   *
   * @param beforeEachCall may refuse a call by an exception, which ends the question
   * @throws SourceException with {@code SOURCE_REFUSED} when the register asks to be called less
   *     often, {@code SOURCE_UNREACHABLE} when no call was answered, {@code SOURCE_PAUSED} after
   *     many failed calls in a row, {@code SOURCE_TOO_LARGE}
   */
  public Answer ask(Question question, Runnable beforeEachCall) {
    Deadline deadline = Deadline.in(limits.totalTime());
    AnswerReader reader = new AnswerReader(SourceName.of(question.url()), limits);
    return new Retries(limits, deadline)
        .run(
            () -> {
              takePlace(deadline.left());
              try {
                calls.admit(question.url());
                beforeEachCall.run();
                return exchanges.exchange(
                    question.url(), request(question), deadline.left(), reader);
              } finally {
                places.release();
              }
            });
  }

  /**
   * Waits as between failed calls, for answers that only who asked knows to be failures.
   *
   * @param made calls so far
   * @throws SourceException with {@code SOURCE_UNREACHABLE} when the thread is interrupted
   */
  public void pauseAfter(int made) {
    new Retries(limits, Deadline.in(limits.totalTime())).pauseAfter(made);
  }

  private void takePlace(Duration limit) {
    try {
      if (places.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new SourceException(
        FailureCode.SOURCE_UNREACHABLE, "Too many calls to the register wait; try again later.");
  }

  private static HttpPost request(Question question) {
    HttpPost request = new HttpPost(question.url());
    request.setHeader(HttpHeaders.ACCEPT, ContentType.APPLICATION_JSON.getMimeType());
    if (question.authorization() != null) {
      request.setHeader(HttpHeaders.AUTHORIZATION, question.authorization());
    }
    request.setEntity(
        new StringEntity(
            question.body(), ContentType.create(question.contentType(), StandardCharsets.UTF_8)));
    return request;
  }

  @Override
  public void close() {
    exchanges.close();
  }
}
