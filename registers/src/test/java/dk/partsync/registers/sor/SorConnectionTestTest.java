package dk.partsync.registers.sor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.settings.ConnectionTest;
import dk.partsync.api.settings.ConnectionTest.Outcome;
import dk.partsync.api.settings.SorSource;
import dk.partsync.registers.http.Limits;
import dk.partsync.registers.http.SourceDownloader;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.sor.SorFile;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SorConnectionTestTest {

  private static final String MODIFIED = "Sun, 20 Sep 2026 01:00:00 GMT";

  private final SourceDownloader downloader = new SourceDownloader(Limits.QUICK);
  private final SorConnectionTest tester = new SorConnectionTest(downloader);
  private RegisterSimulator register;

  @BeforeEach
  void start() throws IOException {
    register = RegisterSimulator.start(0, SorWorld.of(7, 600, LocalDate.of(2026, 9, 20)));
  }

  @AfterEach
  void stop() throws IOException {
    downloader.close();
    register.close();
  }

  @Test
  @DisplayName("A1-29 A1-31 reachable, by the beginning of the file alone")
  void findsTheRightFiles() {
    ConnectionTest daily = tester.test(SorSource.DAILY, register.sorDailyUrl());
    ConnectionTest full = tester.test(SorSource.FULL, register.sorDailyUrl());
    ConnectionTest complete = tester.test(SorSource.COMPLETE, register.sorCompleteUrl());

    assertThat(daily.outcome()).isEqualTo(Outcome.REACHABLE);
    assertThat(daily.lastModified()).isNotNull();
    assertThat(full.outcome()).isEqualTo(Outcome.REACHABLE);
    assertThat(complete.outcome()).isEqualTo(Outcome.REACHABLE);
    assertThat(register.requests()).allMatch(request -> request.range() != null);
  }

  @Test
  void reportsTheRegistersOwnTime() throws IOException {
    register.serve(SorFile.DAILY, (Csv.HEADER + "\r\n").getBytes(StandardCharsets.UTF_8), MODIFIED);

    assertThat(tester.test(SorSource.DAILY, register.sorDailyUrl()).lastModified())
        .isEqualTo(Instant.parse("2026-09-20T01:00:00Z"));
  }

  @Test
  @DisplayName("A1-29 wrong content says what is wrong")
  void findsWrongContent() throws IOException {
    register.misbehave(SorFile.DAILY, Fault.HTML);
    assertWrong(SorSource.DAILY, register.sorDailyUrl(), "web page");
    assertWrong(SorSource.DAILY, register.sorCompleteUrl(), "archive");
    assertWrong(SorSource.COMPLETE, register.sorDailyUrl(), "not a zip");

    String old = Csv.HEADER.replace("FirstFromDate", "Startdato") + "\r\n";
    register.serve(SorFile.DAILY, old.getBytes(StandardCharsets.UTF_8), MODIFIED);
    assertWrong(SorSource.FULL, register.sorDailyUrl(), "FirstFromDate");

    register.serve(SorFile.DAILY, new byte[0], MODIFIED);
    assertWrong(SorSource.FULL, register.sorDailyUrl(), "empty");
  }

  @Test
  @DisplayName("A1-29 not reachable says why, without trying for long")
  void findsThatNothingAnswers() throws IOException {
    register.misbehave(SorFile.DAILY, Fault.NOT_FOUND, Fault.UNAVAILABLE, Fault.NO_ANSWER);
    assertNotReachable(register.sorDailyUrl(), "404");
    assertNotReachable(register.sorDailyUrl(), "503");
    assertNotReachable(register.sorDailyUrl(), "silent");
    assertThat(register.requests()).hasSizeLessThanOrEqualTo(3);
  }

  private void assertWrong(SorSource source, URI url, String words) {
    ConnectionTest test = tester.test(source, url);
    assertThat(test.outcome()).isEqualTo(Outcome.WRONG_CONTENT);
    assertThat(test.text()).contains(words);
  }

  private void assertNotReachable(URI url, String words) {
    ConnectionTest test = tester.test(SorSource.DAILY, url);
    assertThat(test.outcome()).isEqualTo(Outcome.NOT_REACHABLE);
    assertThat(test.text()).contains(words);
  }
}
