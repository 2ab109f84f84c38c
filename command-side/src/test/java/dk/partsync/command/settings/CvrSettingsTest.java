package dk.partsync.command.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.settings.ChangeCvrSettings;
import dk.partsync.api.settings.ConnectionTest;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSettingsChanged;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.api.settings.TestCvrConnection;
import dk.partsync.command.CvrInstallation;
import dk.partsync.registers.cvr.CvrFailure;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CvrSettingsTest {

  private static final CvrSettings SET = CvrInstallation.settings(true, CvrSource.GRAPHQL);

  @TempDir Path directory;
  private CvrInstallation installation;

  @BeforeEach
  void setUp() {
    installation = new CvrInstallation(directory);
  }

  @AfterEach
  void close() {
    installation.close();
  }

  private long change(CvrSettings wanted, Long expectedVersion) {
    return installation.<Long>send(new ChangeCvrSettings(wanted, expectedVersion));
  }

  private void assertRefused(RejectionCode code, CvrSettings wanted, Long expectedVersion) {
    assertThatThrownBy(() -> change(wanted, expectedVersion))
        .isInstanceOfSatisfying(
            CommandRejected.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static CvrSettings with(String url, int calls, int percent, int days) {
    return new CvrSettings(
        true,
        CvrSource.GRAPHQL,
        url,
        SET.distributionUrl(),
        SET.tokenUrl(),
        SET.certificateTokenUrl(),
        calls,
        0,
        true,
        percent,
        30,
        days);
  }

  @Test
  @DisplayName("A1-01 CVR is off in a fresh installation, with addresses that can be taken")
  void aFreshInstallationIsOff() {
    assertThat(CvrSettings.defaults().enabled()).isFalse();
    assertThat(change(CvrSettings.defaults(), null)).isEqualTo(2);
  }

  @Test
  void whatIsSetAlreadyIsNoChangeAndAnotherVersionIsAConflict() {
    assertThat(change(SET, 7L)).isEqualTo(1);
    assertRefused(RejectionCode.VERSION_CONFLICT, CvrSettings.defaults(), 0L);
    assertThat(change(CvrSettings.defaults(), 1L)).isEqualTo(2);
    assertThat(installation.all(CvrSettingsChanged.class)).hasSize(2);
  }

  @Test
  void whatCannotBeUsedIsRefused() {
    String url = SET.graphQlUrl();
    assertRefused(RejectionCode.INVALID_URL, with("http://cvr.example.invalid/", 0, 5, 30), null);
    assertRefused(RejectionCode.INVALID_URL, with(url + "?apiKey=secret", 0, 5, 30), null);
    assertRefused(RejectionCode.INVALID_REQUEST, with(url, -1, 5, 30), null);
    assertRefused(RejectionCode.INVALID_REQUEST, with(url, 0, 101, 30), null);
    assertRefused(RejectionCode.INVALID_REQUEST, with(url, 0, 5, 0), null);
    assertRefused(RejectionCode.INVALID_REQUEST, with(url, 0, 5, 367), null);
    assertThat(installation.all(CvrSettingsChanged.class)).hasSize(1);
  }

  @Test
  @DisplayName("N-37 an installation for real companies takes no host for tests")
  void aHostOfTheOtherEnvironmentIsRefused() {
    String test = "https://test06-graphql.datafordeler.dk/CVR/v2";
    assertRefused(RejectionCode.WRONG_ENVIRONMENT, with(test, 0, 5, 30), null);
  }

  private ConnectionTest test(CvrSource source, String url) {
    return installation.send(new TestCvrConnection(source, url));
  }

  @Test
  @DisplayName("A1-29 a connection is tried at the address that is set, of a source, or given")
  void aConnectionIsTried() {
    assertThat(test(null, null).outcome()).isEqualTo(ConnectionTest.Outcome.REACHABLE);
    assertThat(asked()).isEqualTo(URI.create(SET.graphQlUrl()));
    test(CvrSource.DISTRIBUTION, null);
    assertThat(asked()).isEqualTo(URI.create(SET.distributionUrl()));
    test(CvrSource.DISTRIBUTION, "https://other.example.invalid/");
    assertThat(asked()).isEqualTo(URI.create("https://other.example.invalid/"));
    assertThatThrownBy(() -> test(null, "ftp://x")).isInstanceOf(CommandRejected.class);
  }

  private URI asked() {
    return installation.cvr().lastAccess().service();
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_AUTHORISED,NOT_REACHABLE",
    "BAD_REQUEST,WRONG_CONTENT",
    "RATE_LIMITED,NOT_REACHABLE",
    "REGISTER_DOWN,NOT_REACHABLE",
    "MALFORMED,WRONG_CONTENT",
    "BUDGET_EXHAUSTED,NOT_REACHABLE"
  })
  void whatIsWrongIsSaid(CvrFailure.Kind kind, ConnectionTest.Outcome outcome) {
    installation.cvr().fail(kind);
    ConnectionTest tried = test(null, null);
    assertThat(tried.outcome()).isEqualTo(outcome);
    assertThat(tried.text()).endsWith(".").doesNotContain("No answer");
  }
}
