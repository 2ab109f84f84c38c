package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.simulator.sor.Address;
import dk.partsync.simulator.sor.Day;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorFormat;
import dk.partsync.simulator.sor.SorFormat.ColumnOrder;
import dk.partsync.simulator.sor.SorFormat.HeaderCase;
import dk.partsync.simulator.sor.SorFormat.IdStyle;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nights of registers/sor.md section 8, each walked through over HTTP. */
class NightsAcceptanceTest {

  private static final int UNITS = 300;
  @TempDir static Path directory;
  private static Installation installation;
  private static SyncRunView first;

  @BeforeAll
  static void start() throws Exception {
    installation = Installation.start(directory, 31, UNITS);
    installation.connect();
    first = installation.runs().runToEnd();
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  /** So that what else changes by the passing of days is taken in before the test's own night. */
  @BeforeEach
  void aQuietNightPasses() throws Exception {
    installation.night(DayPlan.quiet());
    installation.runs().runToEnd();
  }

  @Test
  @DisplayName("night 1: everything is created, future starts and pending closures with it")
  void everyUnitIsCreatedOnce() {
    assertThat(first.counts().read()).isEqualTo(UNITS);
    assertThat(first.applied().created()).isEqualTo(UNITS);
    List<PartySummary> parties = installation.parties().all();
    assertThat(parties).extracting(PartySummary::sorId).doesNotHaveDuplicates();
    assertThat(parties).hasSizeGreaterThanOrEqualTo(UNITS);
    assertThat(parties).extracting(PartySummary::state).contains(PartyState.FUTURE);
    assertThat(parties).anyMatch(party -> party.endDate() != null);
  }

  @Test
  @DisplayName("night 2, N-28: the same file again writes nothing, in a full run as in a daily one")
  void theSameFileAgainWritesNothing() {
    SorId unit = installation.openUnit();
    List<PartyHistory.Entry> before = installation.parties().history(unit);

    SyncRunView full = installation.runs().run(Runs.FULL);
    SyncRunView daily = installation.runs().run(Runs.REAL);

    for (SyncRunView run : List.of(full, daily)) {
      assertThat(run.counts().unchanged()).isEqualTo(run.counts().read());
      assertThat(run.applied().total()).isZero();
    }
    assertThat(installation.parties().history(unit)).isEqualTo(before);
  }

  @Test
  @DisplayName("night 3: ten edits change ten parties")
  void tenEditsChangeTenParties() throws Exception {
    Day day = installation.night(DayPlan.quiet().changing(10));

    SyncRunView run = installation.runs().runToEnd();

    assertThat(run.applied().changed()).isEqualTo(10);
    for (SorId unit : day.changed()) {
      PartyHistory.Entry last = last(unit);
      assertThat(last.kind()).isIn("SorUnitRenamed", "SorUnitContactDataChanged");
      assertThat(last.origin().run()).isEqualTo(run.id());
      assertThat(last.origin().source()).isEqualTo(run.source().sha256());
      assertThat(last.origin().line()).isPositive();
      assertThat(last.origin().validFrom()).isEqualTo(day.date());
    }
  }

  @Test
  @DisplayName("night 4: a parent's new address reaches the units that inherit it")
  void anInheritedAddressIsTakenInThoughTheUnitWasNotEdited() throws Exception {
    SorId parent = installation.world().parentOfAtLeast(3);
    PartyView before = installation.parties().get(parent);
    List<SorId> heirs = installation.world().changeParentAddress(parent);
    installation.register().publish();

    SyncRunView run = installation.runs().runToEnd();

    String line = installation.parties().get(parent).addressLine();
    assertThat(line).isNotEqualTo(before.addressLine());
    assertThat(run.applied().changed()).isEqualTo(heirs.size() + 1L);
    for (SorId heir : heirs) {
      assertThat(installation.parties().get(heir).addressLine()).isEqualTo(line);
      assertThat(last(heir).kind()).isEqualTo("SorUnitMoved");
    }
  }

  @Test
  @DisplayName("night 5: an announced end stays; a unit gone without one is closed by inference")
  void goneUnitsAreClosedWithTheirAnnouncedDateOrAnInferredOne() throws Exception {
    SorId announced = installation.openUnit();
    SorId unannounced = installation.openUnit();
    LocalDate last = installation.world().today();
    installation.world().close(announced, last);
    installation.register().publish();
    installation.runs().runToEnd();
    assertThat(installation.parties().get(announced).state()).isEqualTo(PartyState.OPEN);
    installation.world().close(unannounced, last.minusDays(3));
    installation.night(DayPlan.quiet());

    SyncRunView run = installation.runs().runToEnd();

    PartyView told = installation.parties().get(announced);
    assertThat(told.endDate()).isEqualTo(last);
    assertThat(told.endDateInferred()).isFalse();
    assertThat(told.state()).isEqualTo(PartyState.CLOSED);
    PartyView inferred = installation.parties().get(unannounced);
    assertThat(inferred.endDateInferred()).isTrue();
    assertThat(inferred.endDate()).isEqualTo(run.day());
    assertThat(last(unannounced).words()).contains("a day that SOR did not tell");
  }

  @Test
  @DisplayName("N-39 with the history file a closure has its true end date")
  void theHistoryFileTellsTheTrueEndDate() throws Exception {
    installation.useHistoryFile();
    SorId unit = installation.openUnit();
    installation.night(DayPlan.quiet());
    LocalDate trueEnd = installation.world().today().minusDays(3);
    installation.world().close(unit, trueEnd);
    installation.register().publish();

    installation.runs().runToEnd();

    PartyView party = installation.parties().get(unit);
    assertThat(party.endDate()).isEqualTo(trueEnd);
    assertThat(party.endDateInferred()).isFalse();
    assertThat(party.state()).isEqualTo(PartyState.CLOSED);
    installation.connect();
  }

  @Test
  @DisplayName("night 6: a unit that comes back is open again and its history tells of both")
  void aUnitThatComesBackIsOpenAgain() throws Exception {
    SorId unit = installation.openUnit();
    installation.world().close(unit, installation.world().today().minusDays(1));
    installation.register().publish();
    installation.runs().runToEnd();
    installation.night(DayPlan.quiet());
    installation.runs().runToEnd();
    assertThat(installation.parties().get(unit).state()).isEqualTo(PartyState.CLOSED);
    installation.world().reopen(unit);
    installation.register().publish();

    SyncRunView run = installation.runs().runToEnd();

    PartyView party = installation.parties().get(unit);
    assertThat(run.applied().reopened()).isEqualTo(1);
    assertThat(party.endDate()).isNull();
    assertThat(party.endDateInferred()).isFalse();
    assertThat(party.state()).isEqualTo(PartyState.OPEN);
    assertThat(installation.parties().history(unit))
        .extracting(PartyHistory.Entry::kind)
        .containsSubsequence("SorUnitImported", "SorUnitClosed", "SorUnitReopened");
  }

  @Test
  @DisplayName("night 9: of two rows today's counts; tomorrow's takes over without a new edit")
  void tomorrowsRowTakesOverOnItsDay() throws Exception {
    SorId unit = installation.openUnit();
    String name = installation.parties().get(unit).name();
    LocalDate tomorrow = installation.world().today().plusDays(1);
    installation.world().futureEdit(unit, tomorrow, "Navn fra i morgen");
    installation.register().publish();

    SyncRunView today = installation.runs().runToEnd();

    assertThat(today.counts().superseded()).isEqualTo(1);
    assertThat(installation.parties().get(unit).name()).isEqualTo(name);

    installation.night(DayPlan.quiet());
    installation.runs().runToEnd();

    PartyView party = installation.parties().get(unit);
    assertThat(party.name()).isEqualTo("Navn fra i morgen");
    assertThat(party.validFrom()).isEqualTo(tomorrow);
  }

  @Test
  @DisplayName("nights 10 and 11: another format of the same file changes nothing")
  void anotherFormatChangesNothing() throws Exception {
    SorFormat plain = SorFormat.standard();
    List<SorFormat> formats =
        List.of(
            plain.withColumns(ColumnOrder.WITH_EXTRA).withHeader(HeaderCase.LOWER),
            plain.withColumns(ColumnOrder.REVERSED).withLineFeeds().withByteOrderMark(true),
            plain.quotingAll().withHeader(HeaderCase.UPPER).withDates("dd-MM-yyyy HH:mm:ss"),
            plain.withIds(IdStyle.BARE),
            plain.withIds(IdStyle.WRAPPED_UNQUOTED),
            plain.withIds(IdStyle.TRAILING_BLANK));
    for (SorFormat format : formats) {
      installation.register().publish(format);

      SyncRunView run = installation.runs().run(Runs.FULL);

      assertThat(run.source().reused()).isFalse();
      assertThat(run.counts().unchanged()).as("%s", format).isEqualTo(run.counts().read());
    }
    installation.register().publish(plain);
  }

  @Test
  @DisplayName("night 12: long texts are cut for the party and kept whole beside it")
  void longTextsAreCutAndKeptWhole() throws Exception {
    SorId named = installation.openUnit();
    SorId faroese = installation.openUnit();
    String name = "x".repeat(149) + "æøå";
    installation.world().rename(named, name);
    Address torshavn = Address.at("J. C. Svabos gøta", "43-49", "100", "Tórshavn");
    installation.world().move(faroese, torshavn);
    installation.register().publish();

    SyncRunView run = installation.runs().runToEnd();

    assertThat(run.counts().cut()).isEqualTo(1);
    assertThat(installation.parties().get(named).name()).isEqualTo("x".repeat(149) + "æ");
    assertThat(installation.parties().get(named).sorUnit().name()).isEqualTo(name);
    assertThat(installation.parties().list("postCode=100"))
        .extracting(PartySummary::sorId, PartySummary::addressLine)
        .contains(tuple(faroese.value(), "J. C. Svabos gøta 43-49"));
  }

  private static PartyHistory.Entry last(SorId unit) {
    List<PartyHistory.Entry> history = installation.parties().history(unit);
    return history.get(history.size() - 1);
  }
}
