package dk.partsync.command.sor;

import static dk.partsync.command.Installation.FIRST_DAY;
import static dk.partsync.command.Installation.completed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.party.SorUnitClosed;
import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.party.SorUnitMoved;
import dk.partsync.api.party.SorUnitPeriodChanged;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.api.party.SorUnitReopened;
import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.command.Installation;
import dk.partsync.command.Run;
import dk.partsync.simulator.RecordedRequest;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The nights of registers/sor.md section 8 over HTTP. */
class SorNightsTest {

  private static final int UNITS = 300;

  @TempDir Path temp;
  private Installation installation;
  private Run first;

  @BeforeEach
  void firstNight() {
    installation = Installation.of(UNITS, temp);
    first = installation.complete();
  }

  @AfterEach
  void close() throws IOException {
    installation.close();
  }

  /** The next night, in which nothing happens but what the test does. */
  private void nextNight() {
    installation.world().nextDay(DayPlan.quiet());
  }

  private Run published() {
    installation.publish();
    return installation.complete();
  }

  private List<SorId> open() {
    return installation.world().openIds();
  }

  private static List<String> parties(List<SorId> ids) {
    return ids.stream().map(SorId::partyId).toList();
  }

  @Test
  @DisplayName("A1-27 A1-33 night 1: the first run is full and imports every unit once")
  void theFirstRunImportsEveryUnitOnce() {
    assertThat(first.started().mode()).isEqualTo(SyncMode.FULL);
    assertThat(first.counts().created()).isEqualTo(UNITS);
    assertThat(first.parties())
        .hasSize(UNITS)
        .allMatch(SorUnitImported.class::isInstance)
        .extracting(SorPartyEvent::partyId)
        .containsExactlyElementsOf(parties(open()));
  }

  @Test
  @DisplayName("B8 a run gives way to those who are answered while it applies")
  void aRunGivesWay() {
    nextNight();
    assertThat(installation.others().wentFirst()).isFalse();
    installation.others().begin();
    installation.world().rename(open().get(0), "Nyt Navn");
    published();
    assertThat(installation.others().wentFirst()).isTrue();
  }

  @Test
  @DisplayName("N-40 every imported unit tells its run, file and line")
  void everyImportedUnitTellsItsOrigin() {
    assertThat(installation.log().filter(e -> e.getPayload() instanceof SorUnitImported))
        .hasSize(UNITS)
        .allMatch(event -> event.getMetaData().get(MetaKeys.RUN).equals(first.id()))
        .allMatch(event -> event.getMetaData().get(MetaKeys.SOURCE).equals(first.source().sha256()))
        .extracting(event -> (Long) event.getMetaData().get(MetaKeys.LINE))
        .isSorted()
        .startsWith(2L)
        .doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("A1-24 the register is only read from")
  void theRegisterIsOnlyReadFrom() {
    assertThat(installation.register().requests())
        .isNotEmpty()
        .extracting(RecordedRequest::method)
        .containsOnly("GET");
  }

  @Test
  @DisplayName(
      "A1-27 N-28 night 2: a daily run on the same file writes nothing and asks for no body")
  void anIdenticalFileWritesNothing() {
    nextNight();
    Run run = installation.complete();
    assertThat(run.started().mode()).isEqualTo(SyncMode.DAILY);
    assertThat(run.source().reused()).isTrue();
    assertThat(run.source().sha256()).isEqualTo(first.source().sha256());
    assertThat(run.counts().unchanged()).isEqualTo(UNITS);
    assertThat(run.parties()).isEmpty();
    assertThat(installation.register().requests())
        .extracting(RecordedRequest::status)
        .containsExactly(200, 304);
  }

  @Test
  @DisplayName("N-28 a full run on the same file downloads it again and writes nothing")
  void aFullRunDownloadsAgainAndWritesNothing() {
    Run run = completed(installation.await(installation.start(SyncMode.FULL, false)));
    assertThat(run.source().reused()).isFalse();
    assertThat(run.parties()).isEmpty();
    assertThat(installation.register().requests())
        .extracting(RecordedRequest::status)
        .containsExactly(200, 200);
  }

  @Test
  @DisplayName("A1-33 night 3: ten edits are ten events of the edited units")
  void tenEditsAreTenEvents() {
    nextNight();
    List<SorId> edited = open().subList(50, 60);
    edited.forEach(id -> installation.world().rename(id, "Omdøbt " + id.value()));
    Run run = published();
    assertThat(run.applied()).isEqualTo(new AppliedCounts(0, 10, 0, 0, 0));
    assertThat(run.counts().unchanged()).isEqualTo(UNITS - 10);
    assertThat(run.parties())
        .allMatch(SorUnitRenamed.class::isInstance)
        .extracting(SorPartyEvent::partyId)
        .containsExactlyElementsOf(parties(edited));
  }

  @Test
  @DisplayName("night 4: an inherited address moves the children too, whose UpdatedAt stays")
  void anInheritedAddressMovesTheChildrenToo() {
    nextNight();
    SorId parent = installation.world().parentOfAtLeast(5);
    List<SorId> children = installation.world().changeParentAddress(parent);
    Run run = published();
    assertThat(children).hasSizeGreaterThanOrEqualTo(5);
    assertThat(run.parties(SorUnitMoved.class)).hasSize(run.parties().size());
    assertThat(run.parties())
        .extracting(SorPartyEvent::partyId)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of(parent.partyId()), parties(children).stream()).toList());
  }

  @Test
  @DisplayName("N-39 night 5: an announced end stays the end, an unannounced one is inferred")
  void closingsKeepTheirAnnouncedDates() {
    nextNight();
    List<SorId> announced = open().subList(290, 293);
    List<SorId> sudden = open().subList(295, 297);
    LocalDate end = FIRST_DAY.plusDays(1);
    announced.forEach(id -> installation.world().close(id, end));
    Run ahead = published();
    assertThat(ahead.parties(SorUnitPeriodChanged.class))
        .hasSize(3)
        .allMatch(event -> end.equals(event.endDate()));
    nextNight();
    LocalDate today = installation.world().today();
    sudden.forEach(id -> installation.world().close(id, today.minusDays(1)));
    Run run = published();
    assertThat(run.parties())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    announced.stream()
                        .map(id -> new SorUnitClosed(id.partyId(), end, false, List.of())),
                    sudden.stream()
                        .map(id -> new SorUnitClosed(id.partyId(), today, true, List.of())))
                .toList());
  }

  @Test
  @DisplayName("night 12: a unit whose ToDate is today is still open today")
  void aUnitIsOpenOnItsLastDay() {
    nextNight();
    SorId id = open().get(290);
    installation.world().close(id, installation.world().today());
    assertThat(published().parties()).hasOnlyElementsOfType(SorUnitPeriodChanged.class);
  }

  @Test
  @DisplayName("night 6: a unit that is back has no end date")
  void aUnitThatIsBackHasNoEndDate() {
    nextNight();
    SorId id = open().get(290);
    installation.world().close(id, FIRST_DAY);
    assertThat(published().parties(SorUnitClosed.class)).hasSize(1);
    nextNight();
    installation.world().reopen(id);
    Run run = published();
    assertThat(run.counts().reopened()).isOne();
    assertThat(run.parties())
        .singleElement()
        .isInstanceOfSatisfying(
            SorUnitReopened.class,
            event -> {
              assertThat(event.partyId()).isEqualTo(id.partyId());
              assertThat(event.endDate()).isNull();
            });
    assertThat(installation.complete().parties()).isEmpty();
  }

  @Test
  @DisplayName("night 9: tomorrow's row takes effect tomorrow, from the very same file")
  void tomorrowsRowTakesEffectTomorrow() {
    nextNight();
    SorId id = open().get(100);
    installation.world().futureEdit(id, installation.world().today().plusDays(1), "I morgen");
    Run today = published();
    assertThat(today.parties()).isEmpty();
    assertThat(today.counts().superseded()).isOne();
    nextNight();
    Run tomorrow = installation.complete();
    assertThat(tomorrow.source().reused()).isTrue();
    assertThat(tomorrow.parties(SorUnitRenamed.class))
        .singleElement()
        .satisfies(event -> assertThat(event.name()).isEqualTo("I morgen"));
  }

  static Stream<SorFormat> otherFormats() {
    SorFormat standard = SorFormat.standard();
    return Stream.of(
        standard.withByteOrderMark(true).withLineFeeds(),
        standard.quotingAll().withHeader(SorFormat.HeaderCase.UPPER),
        standard.withColumns(SorFormat.ColumnOrder.REVERSED),
        standard.withColumns(SorFormat.ColumnOrder.WITH_EXTRA),
        standard.withIds(SorFormat.IdStyle.TRAILING_BLANK));
  }

  @ParameterizedTest
  @MethodSource("otherFormats")
  @DisplayName("night 10: the same units in another format are no change")
  void theSameUnitsInAnotherFormatAreNoChange(SorFormat format) throws IOException {
    nextNight();
    installation.register().publish(format);
    Run run = installation.complete();
    assertThat(run.source().reused()).isFalse();
    assertThat(run.counts().unchanged()).isEqualTo(UNITS);
    assertThat(run.parties()).isEmpty();
  }

  @Test
  @DisplayName("night 12: names and addresses that are too long are kept whole and counted")
  void longNamesAreKeptWholeAndCounted() {
    nextNight();
    String name = "æøå".repeat(70);
    installation.world().rename(open().get(7), name);
    Run run = published();
    assertThat(run.counts().cut()).isOne();
    assertThat(run.parties(SorUnitRenamed.class))
        .extracting(SorUnitRenamed::name)
        .containsExactly(name);
  }

  @Test
  @DisplayName("N-28 after weeks of nights every second run finds nothing to do")
  void everySecondRunFindsNothingToDo() {
    for (int night = 0; night < 15; night++) {
      installation.world().nextDay();
      Run run = published();
      assertThat(run.parties()).isNotEmpty();
      assertThat(completed(installation.await(installation.start(SyncMode.FULL, false))).parties())
          .isEmpty();
    }
  }

  @Test
  @DisplayName("N-19 a dry run and a real run on the same file have the same list")
  void aDryRunHasTheListOfTheRealOne() {
    installation.night(DayPlan.typical(UNITS));
    Run dry = installation.dryRun();
    assertThat(dry.parties()).isEmpty();
    assertThat(dry.applied()).isEqualTo(AppliedCounts.NONE);
    Run real = installation.complete();
    assertThat(real.counts()).isEqualTo(dry.counts());
    assertThat(real.changes()).isNotEmpty().isEqualTo(dry.changes());
  }
}
