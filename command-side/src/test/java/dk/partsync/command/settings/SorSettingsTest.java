package dk.partsync.command.settings;

import static dk.partsync.command.AggregateCalls.rejected;
import static dk.partsync.command.AggregateCalls.tell;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.settings.ChangeSorSettings;
import dk.partsync.api.settings.SorForceFullCleared;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSettingsChanged;
import dk.partsync.api.settings.SorSource;
import dk.partsync.api.settings.TestSorConnection;
import dk.partsync.command.AggregateCalls;
import dk.partsync.registers.http.DownloadLimits;
import dk.partsync.registers.http.SourceDownloader;
import dk.partsync.registers.sor.SorConnectionTest;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SorSettingsTest {

  private static final SorSettings DEFAULTS = SorSettings.defaults();
  private static final String URL = "https://sor.example.invalid/SorEntity_daily.csv";
  private static final SorSettingsChanged ENABLED =
      new SorSettingsChanged(true, null, null, null, null, null, null);

  private final SourceDownloader downloader = new SourceDownloader(DownloadLimits.defaults());
  private final AggregateTestFixture<SorSettingsHolder> fixture =
      AggregateCalls.fixture(SorSettingsHolder.class);

  @BeforeEach
  void handleSettingsCommands() {
    fixture.registerAnnotatedCommandHandler(
        new SorSettingsHandler(
            fixture.getRepository(), fixture.getEventStore(), new SorConnectionTest(downloader)));
  }

  @AfterEach
  void close() {
    downloader.close();
  }

  private static SorSettings wanted(String fullUrl, String completeUrl, int close, int change) {
    return new SorSettings(
        false, false, fullUrl, DEFAULTS.dailyUrl(), completeUrl, ContactType.H, close, change);
  }

  private static SorSettings enabled() {
    return new SorSettings(
        true, false, DEFAULTS.fullUrl(), DEFAULTS.dailyUrl(), null, ContactType.H, 5, 30);
  }

  private void expectRefused(SorSettings wanted, RejectionCode code) {
    fixture
        .givenNoPriorActivity()
        .when(new ChangeSorSettings(wanted, null))
        .expectException(rejected(code))
        .expectNoEvents();
  }

  @Test
  @DisplayName("A1-28 a fresh installation is off and has the documented address")
  void aFreshInstallationIsOffAndHasTheDocumentedAddress() {
    assertThat(DEFAULTS.enabled()).isFalse();
    assertThat(DEFAULTS.fullUrl())
        .isEqualTo(
            "https://sor-filer.sundhedsdata.dk/sor2_produktion/V1_00/data/SorEntity_daily.csv");
  }

  @Test
  @DisplayName("A1-22 A1-30 only what differs is recorded, and the answer is the new version")
  void onlyWhatDiffersIsRecorded() {
    fixture
        .givenNoPriorActivity()
        .when(new ChangeSorSettings(wanted(URL, null, 7, 30), 0L))
        .expectResultMessagePayload(1L)
        .expectEvents(new SorSettingsChanged(null, null, URL, null, null, 7, null));
  }

  @Test
  void anAddressThatIsTakenAwayIsRecordedAsEmpty() {
    fixture
        .given(new SorSettingsChanged(true, null, null, null, URL, null, null))
        .when(new ChangeSorSettings(enabled(), 1L))
        .expectResultMessagePayload(2L)
        .expectEvents(new SorSettingsChanged(null, null, null, null, "", null, null));
  }

  @Test
  void theSameSettingsAgainAreNoEventAndKeepTheVersion() {
    fixture
        .given(ENABLED)
        .when(new ChangeSorSettings(enabled(), 1L))
        .expectResultMessagePayload(1L)
        .expectNoEvents();
  }

  @Test
  void theDefaultsOnAFreshInstallationAreNoEvent() {
    fixture
        .givenNoPriorActivity()
        .when(new ChangeSorSettings(DEFAULTS, 0L))
        .expectResultMessagePayload(0L)
        .expectNoEvents();
  }

  @Test
  void aDecisionMadeOnAnOlderVersionIsRefused() {
    fixture
        .given(ENABLED, new SorForceFullCleared("run-1"))
        .when(new ChangeSorSettings(DEFAULTS, 1L))
        .expectException(rejected(RejectionCode.VERSION_CONFLICT))
        .expectNoEvents();
  }

  @Test
  void aChangeThatIsThereAlreadyIsNoConflict() {
    fixture
        .given(ENABLED)
        .when(new ChangeSorSettings(enabled(), 0L))
        .expectResultMessagePayload(1L)
        .expectNoEvents();
  }

  @ParameterizedTest
  @EnumSource(value = ContactType.class, names = "H", mode = EnumSource.Mode.EXCLUDE)
  @DisplayName("A1-32 any contact type but H is refused")
  void anyContactTypeButHIsRefused(ContactType type) {
    expectRefused(
        new SorSettings(true, false, URL, URL, null, type, 5, 30),
        RejectionCode.CONTACT_TYPE_FIXED);
  }

  @ParameterizedTest
  @CsvSource({"-1, 30", "101, 30", "5, -1", "5, 101"})
  @DisplayName("N-20 a limit that is no percentage is refused")
  void aLimitThatIsNoPercentageIsRefused(int close, int change) {
    expectRefused(wanted(URL, null, close, change), RejectionCode.INVALID_REQUEST);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "100, 100"})
  void theEndsOfThePercentagesAreTaken(int close, int change) {
    fixture
        .givenNoPriorActivity()
        .when(new ChangeSorSettings(wanted(DEFAULTS.fullUrl(), null, close, change), null))
        .expectEvents(new SorSettingsChanged(null, null, null, null, null, close, change));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sor",
        "ftp://sor.example.invalid/a.csv",
        "file:///etc/passwd",
        "http://sor.example.invalid/a.csv",
        "http://localhost.example.invalid/a.csv",
        "https://name:word@sor.example.invalid/a.csv",
        "https://sor.example.invalid/a.csv#b"
      })
  void anAddressThatIsNotSafeIsRefusedInEveryField(String url) {
    expectRefused(wanted(url, null, 5, 30), RejectionCode.INVALID_URL);
    expectRefused(wanted(URL, url, 5, 30), RejectionCode.INVALID_URL);
    expectRefused(
        new SorSettings(false, false, URL, url, null, ContactType.H, 5, 30),
        RejectionCode.INVALID_URL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1:8091/a.csv", "http://localhost/a.csv", "http://[::1]/a.csv"})
  void plainHttpIsTakenForThisMachineOnly(String url) {
    fixture
        .givenNoPriorActivity()
        .when(new ChangeSorSettings(wanted(url, null, 5, 30), null))
        .expectEvents(new SorSettingsChanged(null, null, url, null, null, null, null));
  }

  @Test
  @DisplayName("A1-26 force is cleared when the forced run has completed")
  void forceIsClearedByTheRun() {
    fixture
        .given(new SorSettingsChanged(true, true, null, null, null, null, null))
        .when(clearForce())
        .expectEvents(new SorForceFullCleared("run-1"));
  }

  @Test
  void forceThatIsOffIsNotClearedAgain() {
    fixture
        .given(
            new SorSettingsChanged(true, true, null, null, null, null, null),
            new SorForceFullCleared("run-1"))
        .when(clearForce())
        .expectNoEvents();
  }

  private static Object clearForce() {
    return tell(SorSettingsHolder.ID, (SorSettingsHolder holder) -> holder.clearForce("run-1"));
  }

  @Test
  void thereIsNothingToTryWhereNoAddressIsSet() {
    fixture
        .given(new SorSettingsChanged(true, null, null, null, null, null, null))
        .when(new TestSorConnection(SorSource.COMPLETE, null))
        .expectException(rejected(RejectionCode.INVALID_URL))
        .expectNoEvents();
  }
}
