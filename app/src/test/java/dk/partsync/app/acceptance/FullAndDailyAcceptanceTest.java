package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.RecordedRequest;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullAndDailyAcceptanceTest {

  private static final int UNITS = 150;
  @TempDir static Path directory;
  private static Installation installation;
  private static SyncRunView first;

  @BeforeAll
  static void start() throws Exception {
    installation = Installation.start(directory, 21, UNITS);
    installation.connect();
    first = installation.runs().runToEnd();
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @AfterEach
  void behavesAgain() {
    installation.register().behave();
  }

  @Test
  @DisplayName("A1-27 the first run is a full one and later runs are daily ones")
  void theFirstRunIsFullAndLaterRunsAreDaily() {
    assertThat(first.mode()).isEqualTo(SyncMode.FULL);
    assertThat(first.firstImport()).isTrue();
    assertThat(first.forced()).isFalse();
    assertThat(first.applied().created()).isEqualTo(UNITS);

    SyncRunView next = installation.runs().runToEnd();

    assertThat(next.mode()).isEqualTo(SyncMode.DAILY);
    assertThat(next.firstImport()).isFalse();
  }

  @Test
  @DisplayName("A1-25 A1-26 Force makes the nearest run a full one and then resets itself")
  void forceMakesTheNearestRunFullAndResetsItself() {
    installation.forceFull();

    SyncRunView forced = installation.runs().runToEnd();

    assertThat(forced.mode()).isEqualTo(SyncMode.FULL);
    assertThat(forced.forced()).isTrue();
    assertThat(forced.source().reused()).isFalse();
    assertThat(installation.settings().read().forceFull()).isFalse();
    assertThat(installation.runs().runToEnd().mode()).isEqualTo(SyncMode.DAILY);
  }

  @Test
  @DisplayName("A1-26 a forced run that fails, or is a dry run, leaves Force on")
  void aForcedRunThatFailsLeavesForceOn() {
    installation.forceFull();
    installation.register().misbehave(SorFile.DAILY, Fault.NOT_FOUND);

    SyncRunView failed = installation.runs().run(Runs.REAL);
    SyncRunView dry = installation.runs().run(Runs.DRY);

    assertThat(failed.state()).isEqualTo(SyncRunState.FAILED);
    assertThat(dry.state()).isEqualTo(SyncRunState.COMPLETED);
    assertThat(dry.mode()).isEqualTo(SyncMode.FULL);
    assertThat(installation.settings().read().forceFull()).isTrue();
    assertThat(installation.runs().runToEnd().mode()).isEqualTo(SyncMode.FULL);
    assertThat(installation.settings().read().forceFull()).isFalse();
  }

  @Test
  @DisplayName("A1-30 full and daily runs each read from their own address")
  void runsReadFromTheirOwnAddress() {
    String snapshot = installation.register().sorDailyUrl().toString();
    installation.change("dailyUrl", snapshot + "?daily");
    installation.change("fullUrl", snapshot + "?full");

    assertThat(installation.runs().run(Runs.FULL).url()).endsWith("?full");
    assertThat(installation.runs().run(Runs.REAL).url()).endsWith("?daily");
    installation.connect();
  }

  @Test
  @DisplayName("A1-33 A1-32 a known unit is updated, not duplicated, and is of contact type H")
  void aKnownUnitIsUpdatedNotDuplicated() throws Exception {
    installation.night(DayPlan.quiet());
    SorId unit = installation.openUnit();
    installation.world().rename(unit, "Omdøbt til Ærø Klinik");
    installation.register().publish();
    int before = installation.parties().all().size();

    SyncRunView run = installation.runs().runToEnd();

    List<PartySummary> after = installation.parties().all();
    assertThat(run.applied().changed()).isPositive();
    assertThat(run.applied().created()).isZero();
    assertThat(after).hasSize(before);
    assertThat(after).extracting(PartySummary::contactType).containsOnly(ContactType.H);
    assertThat(after)
        .filteredOn(party -> party.sorId().equals(unit.value()))
        .singleElement()
        .extracting(PartySummary::name)
        .isEqualTo("Omdøbt til Ærø Klinik");
  }

  @Test
  @DisplayName("A1-24 N-28 a daily run asks whether the file has changed and reads it only then")
  void aDailyRunDownloadsOnlyWhatHasChanged() throws Exception {
    installation.runs().runToEnd();

    SyncRunView same = installation.runs().runToEnd();

    assertThat(same.source().reused()).isTrue();
    assertThat(last().status()).isEqualTo(304);
    assertThat(last().ifNoneMatch()).isEqualTo(same.source().etag());
    assertThat(same.counts().unchanged()).isEqualTo(same.counts().read());

    installation.night(DayPlan.quiet().changing(2));
    SyncRunView changed = installation.runs().runToEnd();
    assertThat(changed.source().reused()).isFalse();
    assertThat(last().status()).isEqualTo(200);
  }

  @Test
  @DisplayName("A1-24 nothing is ever written to SOR")
  void neverWritesToSor() {
    installation.useHistoryFile();
    installation.runs().run(Runs.FULL);

    assertThat(installation.register().requests())
        .isNotEmpty()
        .extracting(RecordedRequest::method)
        .isSubsetOf("GET", "HEAD");
  }

  private static RecordedRequest last() {
    List<RecordedRequest> requests = installation.register().requests();
    return requests.get(requests.size() - 1);
  }
}
