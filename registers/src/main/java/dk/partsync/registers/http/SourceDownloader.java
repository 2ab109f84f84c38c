package dk.partsync.registers.http;

import dk.partsync.api.sync.FailureCode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** Fetches files from registers over HTTP. Safe for use by many threads. */
public final class SourceDownloader implements AutoCloseable {

  private static final Duration PROBE_TIME = Duration.ofSeconds(8);

  private final DownloadLimits limits;
  private final RegisterCalls calls;
  private final HttpExchanges exchanges;

  public SourceDownloader(DownloadLimits limits) {
    this(limits, System::nanoTime);
  }

  SourceDownloader(DownloadLimits limits, LongSupplier nanoTime) {
    this.limits = limits;
    this.calls = new RegisterCalls(nanoTime);
    this.exchanges = new HttpExchanges(HttpClients.create(limits, null), calls);
  }

  /** What has become of the calls so far. */
  public RegisterCalls calls() {
    return calls;
  }

  /**
   * Brings the whole file to the target, which appears at once and durably or not at all. A torn
   * transfer goes on where it stopped when the source still has the same edition, otherwise from
   * the start. Ends soon after the thread is interrupted.
   *
   * @param target in a directory that exists; replaced when it exists
   * @param known the copy that is here, to fetch only what is newer; null to fetch in any case
   * @throws SourceException with {@code SOURCE_UNREACHABLE}, {@code SOURCE_REFUSED}, {@code
   *     SOURCE_TOO_LARGE}, or {@code SOURCE_PAUSED} after many failed calls in a row; with {@code
   *     INTERNAL} when the file cannot be stored here
   */
  public Download download(URI url, Path target, @Nullable Validators known) {
    Deadline deadline = Deadline.in(limits.totalTime());
    try (PartFile part = PartFile.beside(target)) {
      Transfer transfer = new Transfer(url, known, part, limits.maxBytes());
      boolean fetched =
          new Retries(limits, deadline)
              .run(
                  () -> {
                    calls.admit(url);
                    return exchanges.exchange(
                        url, transfer.nextRequest(), deadline.left(), transfer::receive);
                  });
      Edition edition = transfer.edition();
      Instant lastModified = edition == null ? null : edition.lastModified();
      String etag = edition == null ? null : edition.etag();
      return fetched
          ? new Download(target, part.commit(target), part.length(), lastModified, etag, false)
          : new Download(target, "", 0, lastModified, etag, true);
    }
  }

  /**
   * The first bytes of the file, by one request that ends within about eight seconds. It is made
   * even when calls are paused, and ends the pause when it succeeds.
   *
   * @throws SourceException as {@link #download}
   */
  public Probe probe(URI url, int bytes) {
    HttpGet request = new HttpGet(url);
    request.setHeader(HttpHeaders.RANGE, "bytes=0-" + (bytes - 1));
    try {
      return exchanges.exchange(url, request, PROBE_TIME, response -> head(url, response, bytes));
    } catch (AttemptFailed e) {
      throw e.failure();
    }
  }

  private static Probe head(URI url, ClassicHttpResponse response, int bytes)
      throws IOException, AttemptFailed {
    int status = response.getCode();
    if (status == HttpStatus.SC_REQUESTED_RANGE_NOT_SATISFIABLE) {
      throw new SourceException(
          FailureCode.SOURCE_TRUNCATED, "The file at " + SourceName.of(url) + " is empty.");
    }
    if (status != HttpStatus.SC_OK && status != HttpStatus.SC_PARTIAL_CONTENT) {
      throw Refusal.of(response, SourceName.of(url));
    }
    HttpEntity entity = response.getEntity();
    InputStream content = entity == null ? InputStream.nullInputStream() : entity.getContent();
    return new Probe(content.readNBytes(bytes), Edition.of(response).lastModified());
  }

  @Override
  public void close() {
    exchanges.close();
  }
}
