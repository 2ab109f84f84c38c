package dk.partsync.registers.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.RecordedRequest;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.sor.SorFile;
import dk.partsync.simulator.sor.SorFormat;
import dk.partsync.simulator.sor.SorWorld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the simulated register, over real HTTP. */
class SourceDownloaderTest {

  private final SourceDownloader downloader = new SourceDownloader(Limits.QUICK);
  private RegisterSimulator register;
  @TempDir private Path folder;
  private Path target;

  @BeforeEach
  void start() throws IOException {
    register = RegisterSimulator.start(0, SorWorld.of(7, 600, LocalDate.of(2026, 9, 20)));
    target = folder.resolve("daily.csv");
  }

  @AfterEach
  void stop() throws IOException {
    downloader.close();
    register.close();
  }

  @Test
  void bringsTheFileWithItsHashAndValidatorsAndLeavesNothingElse() throws Exception {
    Download download = downloader.download(register.sorDailyUrl(), target, null);

    byte[] bytes = Files.readAllBytes(target);
    assertThat(bytes).isEqualTo(served());
    assertThat(download.sha256()).isEqualTo(sha256(bytes));
    assertThat(download.bytes()).isEqualTo(bytes.length);
    assertThat(download.file()).isEqualTo(target);
    assertThat(download.notModified()).isFalse();
    assertThat(download.etag()).startsWith("\"");
    assertThat(download.lastModified()).isNotNull();
    assertThat(folder).isDirectoryContaining(path -> path.equals(target));
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  @DisplayName("N-28 a file that is known already is not fetched again")
  void answersNotModifiedToKnownValidatorsAndWritesNothing() {
    Download first = downloader.download(register.sorDailyUrl(), target, null);
    Path second = folder.resolve("second.csv");

    Download byTag =
        downloader.download(register.sorDailyUrl(), second, new Validators(first.etag(), null));
    Download byTime =
        downloader.download(
            register.sorDailyUrl(), second, new Validators(null, first.lastModified()));

    assertThat(byTag.notModified()).isTrue();
    assertThat(byTime.notModified()).isTrue();
    assertThat(second).doesNotExist();
    assertThat(statuses()).containsExactly(200, 304, 304);
  }

  @Test
  void fetchesANewEditionDespiteKnownValidators() throws Exception {
    Download first = downloader.download(register.sorDailyUrl(), target, null);
    register.sor().nextDay();
    register.publish();

    Download second =
        downloader.download(
            register.sorDailyUrl(), target, new Validators(first.etag(), first.lastModified()));

    assertThat(second.notModified()).isFalse();
    assertThat(second.sha256()).isNotEqualTo(first.sha256()).isEqualTo(sha256(served()));
  }

  @Test
  @DisplayName("N-38 a torn transfer goes on where it stopped")
  void resumesATornTransfer() throws Exception {
    register.misbehave(SorFile.DAILY, Fault.TORN, new Fault.Torn(50));

    Download download = downloader.download(register.sorDailyUrl(), target, null);

    assertThat(Files.readAllBytes(target)).isEqualTo(served());
    assertThat(download.sha256()).isEqualTo(sha256(served()));
    assertThat(statuses()).containsExactly(200, 206, 206);
    RecordedRequest second = register.requests().get(1);
    assertThat(second.ifRange()).isEqualTo(download.etag());
    assertThat(second.range()).matches("bytes=[1-9]\\d*-");
  }

  @Test
  void startsOverWhenTheFileChangedBeforeTheResume() throws Exception {
    register.misbehave(SorFile.DAILY, Fault.CHANGED_MID_RESUME);

    Download download = downloader.download(register.sorDailyUrl(), target, null);

    assertThat(Files.readAllBytes(target)).isEqualTo(served());
    assertThat(download.sha256()).isEqualTo(sha256(served()));
    assertThat(statuses()).containsExactly(200, 200);
  }

  @Test
  void noticesABodyWithoutAnnouncedLengthThatEndsEarly() throws Exception {
    register.misbehave(SorFile.DAILY, Fault.WRONG_LENGTH);

    downloader.download(register.sorDailyUrl(), target, null);

    assertThat(Files.readAllBytes(target)).isEqualTo(served());
    assertThat(register.requests()).hasSize(2);
  }

  @Test
  @DisplayName("N-38 429 and 503 are tried again after the pause they ask for")
  void honoursRetryAfter() throws Exception {
    register.misbehave(SorFile.DAILY, Fault.TOO_MANY_REQUESTS, Fault.UNAVAILABLE);
    long start = System.nanoTime();

    downloader.download(register.sorDailyUrl(), target, null);

    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
    assertThat(statuses()).containsExactly(429, 503, 200);
  }

  @Test
  @DisplayName("N-38 a register that stays down ends the download with its status")
  void givesUpWhenTheRegisterStaysDown() {
    register.always(SorFile.DAILY, new Fault.Refused(503, Duration.ZERO));

    SourceException failure = failure();

    assertThat(failure.code()).isEqualTo(FailureCode.SOURCE_REFUSED);
    assertThat(failure).hasMessageContaining("503");
    assertThat(register.requests()).hasSize(Limits.QUICK.attempts());
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void doesNotRepeatARefusalThatWillNotPass() {
    register.always(SorFile.DAILY, Fault.NOT_FOUND);

    SourceException failure = failure();

    assertThat(failure.code()).isEqualTo(FailureCode.SOURCE_REFUSED);
    assertThat(failure).hasMessageContaining("404").hasMessageContaining("check the address");
    assertThat(register.requests()).hasSize(1);
  }

  @Test
  @DisplayName("N-38 a transfer that is torn every time ends with a plain reason")
  void saysThatTheTransferBrokeOff() {
    register.always(SorFile.DAILY, new Fault.Torn(0));

    SourceException failure = failure();

    assertThat(failure.code()).isEqualTo(FailureCode.SOURCE_UNREACHABLE);
    assertThat(failure).hasMessageContaining("broke off");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @DisplayName("N-38 a register that never answers does not hang the run")
  void givesUpOnARegisterThatNeverAnswers() {
    register.always(SorFile.DAILY, Fault.NO_ANSWER);

    SourceException failure = failure();

    assertThat(failure.code()).isEqualTo(FailureCode.SOURCE_UNREACHABLE);
    assertThat(failure).hasMessageContaining("silent");
  }

  @Test
  void takesASlowRegisterWithinItsTotalTime() throws Exception {
    register.misbehave(SorFile.DAILY, new Fault.Slow(Duration.ofMillis(5)));

    downloader.download(register.sorDailyUrl(), target, null);

    assertThat(Files.readAllBytes(target)).isEqualTo(served());
  }

  @Test
  void givesUpOnADripThatOutlastsTheTotalTime() {
    register.always(SorFile.DAILY, new Fault.Slow(Duration.ofMillis(300)));
    long start = System.nanoTime();

    try (SourceDownloader hasty = new SourceDownloader(Limits.ofTime(Duration.ofSeconds(1)))) {
      Assertions.assertThatThrownBy(() -> hasty.download(register.sorDailyUrl(), target, null))
          .isInstanceOf(SourceException.class)
          .hasMessageContaining("in time");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void keepsTheFormerTargetWhenTheDownloadFails() throws Exception {
    Files.writeString(target, "former");
    register.always(SorFile.DAILY, Fault.NOT_FOUND);

    failure();

    assertThat(target).hasContent("former");
  }

  private SourceException failure() {
    return Assertions.catchThrowableOfType(
        SourceException.class, () -> downloader.download(register.sorDailyUrl(), target, null));
  }

  private List<Integer> statuses() {
    return register.requests().stream().map(RecordedRequest::status).toList();
  }

  private byte[] served() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    register.sor().writeDaily(bytes, SorFormat.standard());
    return bytes.toByteArray();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
