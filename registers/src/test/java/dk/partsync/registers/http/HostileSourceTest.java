package dk.partsync.registers.http;

import static dk.partsync.registers.http.ScriptedServer.body;
import static dk.partsync.registers.http.ScriptedServer.endless;
import static dk.partsync.registers.http.ScriptedServer.status;
import static dk.partsync.registers.http.ScriptedServer.torn;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.FailureCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that lie, redirect, talk without end or are not there. */
@Timeout(20)
class HostileSourceTest {

  private static final byte[] CONTENT = "0123456789abcdefghij".getBytes(StandardCharsets.UTF_8);
  private static final String TIME = "Sun, 20 Sep 2026 01:00:00 GMT";

  private final SourceDownloader downloader = new SourceDownloader(Limits.QUICK);
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    downloader.close();
  }

  @Test
  void doesNotFollowARedirectAndSaysSo() throws Exception {
    try (ScriptedServer server = new ScriptedServer(status(302, "Location", "/elsewhere"))) {
      SourceException failure = failure(server.url("/file"));

      assertThat(failure.code()).isEqualTo(FailureCode.SOURCE_REFUSED);
      assertThat(failure).hasMessageContaining("redirects");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void refusesAFileThatIsAnnouncedLargerThanTheLimit() throws Exception {
    try (ScriptedServer server = new ScriptedServer(body(200, CONTENT));
        SourceDownloader small = new SourceDownloader(Limits.ofBytes(19))) {
      assertThat(failure(small, server.url("/file")).code())
          .isEqualTo(FailureCode.SOURCE_TOO_LARGE);
    }
  }

  @Test
  void takesAFileOfExactlyTheLimit() throws Exception {
    try (ScriptedServer server = new ScriptedServer(body(200, CONTENT));
        SourceDownloader small = new SourceDownloader(Limits.ofBytes(20))) {
      assertThat(small.download(server.url("/file"), target(), null).bytes()).isEqualTo(20);
    }
  }

  @Test
  void stopsAnEndlessFileAtTheLimit() throws Exception {
    try (ScriptedServer server = new ScriptedServer(endless(200));
        SourceDownloader small = new SourceDownloader(Limits.ofBytes(1_000_000))) {
      assertThat(failure(small, server.url("/file")).code())
          .isEqualTo(FailureCode.SOURCE_TOO_LARGE);
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void doesNotReadTheEndlessBodyOfARefusal() throws Exception {
    try (ScriptedServer server = new ScriptedServer(endless(404))) {
      assertThat(failure(server.url("/file")).code()).isEqualTo(FailureCode.SOURCE_REFUSED);
    }
  }

  @Test
  void startsOverWithoutARangeWhenTheOnlyValidatorIsWeak() throws Exception {
    try (ScriptedServer server =
        new ScriptedServer(torn(CONTENT, 5, "ETag", "W/\"1\""), body(200, CONTENT))) {
      downloader.download(server.url("/file"), target(), null);

      assertThat(target()).hasBinaryContent(CONTENT);
      assertThat(server.requests().get(1)).doesNotContainKeys("Range", "If-range");
    }
  }

  @Test
  void resumesByTimeWhenThereIsNoTag() throws Exception {
    byte[] rest = "56789abcdefghij".getBytes(StandardCharsets.UTF_8);
    try (ScriptedServer server =
        new ScriptedServer(
            torn(CONTENT, 5, "Last-Modified", "Sun, 20 Sep 2020 01:00:00 GMT"),
            body(206, rest, "Content-Range", "bytes 5-19/20"))) {
      downloader.download(server.url("/file"), target(), null);

      assertThat(target()).hasBinaryContent(CONTENT);
      assertThat(server.requests().get(1).getFirst("If-Range"))
          .isEqualTo("Sun, 20 Sep 2020 01:00:00 GMT");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bytes 4-19/20", "bytes 5-19/21", "bytes */20", "nonsense", "bytes x-19/20"})
  void startsOverWhenTheRestIsNotTheRest(String range) throws Exception {
    byte[] other = "XXXXXXXXXXXXXXX".getBytes(StandardCharsets.UTF_8);
    try (ScriptedServer server =
        new ScriptedServer(
            torn(CONTENT, 5, "ETag", "\"1\""),
            body(206, other, "Content-Range", range),
            body(200, CONTENT))) {
      downloader.download(server.url("/file"), target(), null);

      assertThat(target()).hasBinaryContent(CONTENT);
      assertThat(server.requests().get(2)).doesNotContainKey("Range");
    }
  }

  @Test
  void startsOverWhenTheRestBelongsToAnotherEdition() throws Exception {
    byte[] other = "XXXXXXXXXXXXXXX".getBytes(StandardCharsets.UTF_8);
    try (ScriptedServer server =
        new ScriptedServer(
            torn(CONTENT, 5, "ETag", "\"1\""),
            body(206, other, "Content-Range", "bytes 5-19/20", "ETag", "\"2\""),
            body(200, CONTENT))) {
      downloader.download(server.url("/file"), target(), null);

      assertThat(target()).hasBinaryContent(CONTENT);
    }
  }

  @Test
  void startsOverWhenTheRangeIsRefused() throws Exception {
    try (ScriptedServer server =
        new ScriptedServer(torn(CONTENT, 5, "ETag", "\"1\""), status(416), body(200, CONTENT))) {
      downloader.download(server.url("/file"), target(), null);

      assertThat(target()).hasBinaryContent(CONTENT);
    }
  }

  @Test
  void asksOnWhenTheRestComesInPieces() throws Exception {
    byte[] piece = "56789".getBytes(StandardCharsets.UTF_8);
    byte[] rest = "abcdefghij".getBytes(StandardCharsets.UTF_8);
    try (ScriptedServer server =
        new ScriptedServer(
            torn(CONTENT, 5, "ETag", "\"1\""),
            body(206, piece, "Content-Range", "bytes 5-9/20"),
            body(206, rest, "Content-Range", "bytes 10-19/20"))) {
      downloader.download(server.url("/file"), target(), null);

      assertThat(target()).hasBinaryContent(CONTENT);
    }
  }

  @Test
  void honoursARetryAfterDateButNotBeyondTheLongestPause() throws Exception {
    String tomorrow =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plusDays(1));
    long start = System.nanoTime();
    try (ScriptedServer server =
        new ScriptedServer(status(408, "Retry-After", tomorrow), body(200, CONTENT))) {
      downloader.download(server.url("/file"), target(), null);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Limits.QUICK.maxDelay(), Limits.QUICK.maxDelay().plusSeconds(3));
  }

  @Test
  void leavesTheBytesAsTheyAre() throws Exception {
    try (ScriptedServer server =
        new ScriptedServer(body(200, CONTENT, "Content-Encoding", "gzip"))) {
      downloader.download(server.url("/file"), target(), null);

      assertThat(target()).hasBinaryContent(CONTENT);
      assertThat(server.requests().get(0).getFirst("Accept-Encoding")).isEqualTo("identity");
      assertThat(server.requests().get(0).getFirst("User-Agent")).isEqualTo("partsync");
    }
  }

  @Test
  void sendsKnownTimesInTheFormOfHttp() throws Exception {
    try (ScriptedServer server = new ScriptedServer(status(304))) {
      Validators known =
          new Validators(null, ZonedDateTime.parse("2026-09-06T01:00:00Z").toInstant());

      assertThat(downloader.download(server.url("/file"), target(), known).notModified()).isTrue();
      assertThat(server.requests().get(0).getFirst("If-Modified-Since"))
          .isEqualTo("Sun, 06 Sep 2026 01:00:00 GMT");
    }
  }

  @Test
  void doesNotTakeAnUnaskedNotModifiedForAnAnswer() throws Exception {
    try (ScriptedServer server = new ScriptedServer(status(304, "Last-Modified", TIME))) {
      assertThat(failure(server.url("/file")).code()).isEqualTo(FailureCode.SOURCE_REFUSED);
    }
  }

  @Test
  void namesTheSourceWithoutItsQuery() throws Exception {
    try (ScriptedServer server = new ScriptedServer(status(403))) {
      assertThat(failure(server.url("/file?key=secret")))
          .hasMessageContaining("/file")
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void saysWhenNobodyListens() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    SourceException failure = failure(URI.create("http://127.0.0.1:" + port + "/file"));

    assertThat(failure.code()).isEqualTo(FailureCode.SOURCE_UNREACHABLE);
    assertThat(failure).hasMessageContaining("No connection");
  }

  @Test
  void endsSoonAfterItsThreadIsInterrupted() throws Exception {
    CompletableFuture<Throwable> failed = new CompletableFuture<>();
    CompletableFuture<Boolean> flag = new CompletableFuture<>();
    CompletableFuture<Void> asked = new CompletableFuture<>();
    try (ScriptedServer server =
            new ScriptedServer(
                exchange -> {
                  asked.complete(null);
                  endless(200).give(exchange);
                });
        SourceDownloader patient = new SourceDownloader(DownloadLimits.defaults())) {
      Thread thread =
          new Thread(
              () -> {
                failed.complete(
                    Assertions.catchThrowable(
                        () -> patient.download(server.url("/file"), target(), null)));
                flag.complete(Thread.currentThread().isInterrupted());
              });
      thread.start();
      asked.get(5, TimeUnit.SECONDS);
      thread.interrupt();

      assertThat(failed.get(3, TimeUnit.SECONDS))
          .isInstanceOf(SourceException.class)
          .hasMessageContaining("interrupted");
      assertThat(flag.get(1, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysWhenTheFileCannotBeStored() throws Exception {
    try (ScriptedServer server = new ScriptedServer(body(200, CONTENT))) {
      Path nowhere = folder.resolve("missing").resolve("file");
      SourceException failure =
          Assertions.catchThrowableOfType(
              SourceException.class, () -> downloader.download(server.url("/file"), nowhere, null));

      assertThat(failure.code()).isEqualTo(FailureCode.INTERNAL);
      assertThat(failure).hasMessageContaining("free space");
    }
  }

  @Test
  void takesOverNothingFromAnInterruptedProcess() throws IOException {
    Files.writeString(folder.resolve("file.part"), "left behind by a crash");
    try (ScriptedServer server = new ScriptedServer(body(200, CONTENT))) {
      downloader.download(server.url("/file"), target(), null);

      assertThat(target()).hasBinaryContent(CONTENT);
    }
  }

  @Test
  void probesTheBeginningByRangeAndStopsThereWhenTheRangeIsIgnored() throws Exception {
    try (ScriptedServer server = new ScriptedServer(endless(200))) {
      Probe probe = downloader.probe(server.url("/file"), 100);

      assertThat(probe.head().readAllBytes()).hasSize(100);
      assertThat(server.requests().get(0).getFirst("Range")).isEqualTo("bytes=0-99");
    }
  }

  private Path target() {
    return folder.resolve("file");
  }

  private SourceException failure(URI url) {
    return failure(downloader, url);
  }

  private SourceException failure(SourceDownloader with, URI url) {
    return Assertions.catchThrowableOfType(
        SourceException.class, () -> with.download(url, target(), null));
  }
}
