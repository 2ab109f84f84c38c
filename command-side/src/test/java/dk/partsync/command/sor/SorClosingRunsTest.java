package dk.partsync.command.sor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.partsync.api.party.SorUnitClosed;
import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.ApproveSyncRun;
import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.RejectSyncRun;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import dk.partsync.command.Installation;
import dk.partsync.command.Run;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorFile;
import dk.partsync.simulator.sor.SorFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SorClosingRunsTest {

  private static final String MONDAY = "Mon, 21 Sep 2026 01:00:02 GMT";

  @TempDir Path temp;
  private Installation installation;
  private LocalDate today;
  private SorId gone;

  @BeforeEach
  void aUnitIsGoneTheSecondNight() {
    installation = Installation.of(200, temp);
    installation.complete();
    installation.world().nextDay(DayPlan.quiet());
    today = installation.world().today();
    gone = installation.world().openIds().get(190);
    installation.world().close(gone, today.minusDays(1));
    installation.publish();
  }

  @AfterEach
  void close() throws IOException {
    installation.close();
  }

  private SorUnitClosed closed(LocalDate end, boolean inferred, String... replacedBy) {
    return new SorUnitClosed(gone.partyId(), end, inferred, List.of(replacedBy));
  }

  /** What the plan warns of, but for the columns that the simulated file does not have. */
  private static List<String> warnings(Run run) {
    return run.plan().warnings().stream().filter(text -> !text.contains("columns")).toList();
  }

  @Test
  @DisplayName("N-39 with the history file the true last day is taken, though never announced")
  void theTrueLastDayIsTaken() {
    installation.useHistory();
    Run run = installation.complete();
    assertThat(run.parties()).containsExactly(closed(today.minusDays(1), false));
    assertThat(warnings(run)).isEmpty();
  }

  @Test
  @DisplayName("N-39 the history file tells who took over")
  void theHistoryFileTellsWhoTookOver() throws IOException {
    SorId successor = installation.world().openIds().get(3);
    installation.register().serve(SorFile.COMPLETE, archive(gone, "2026-09-18", successor), MONDAY);
    installation.useHistory();
    assertThat(installation.complete().parties())
        .containsExactly(closed(LocalDate.of(2026, 9, 18), false, successor.value()));
  }

  private static byte[] archive(SorId closed, String toDate, SorId successor) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      member(zip, "SOREntity.csv", "SorId;ToDate\r\n" + closed.value() + ";" + toDate + "\r\n");
      member(
          zip,
          "SORReplacedEntities.csv",
          "SorId;ReplacedBySorId\r\n" + closed.value() + ";" + successor.value() + "\r\n");
    }
    return bytes.toByteArray();
  }

  private static void member(ZipOutputStream zip, String name, String csv) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(csv.getBytes(StandardCharsets.UTF_8));
  }

  static List<Fault> faults() {
    return List.of(Fault.NOT_FOUND, Fault.HTML, Fault.TRUNCATED, Fault.TORN, Fault.NO_ANSWER);
  }

  @ParameterizedTest
  @MethodSource("faults")
  @DisplayName(
      "N-39 N-38 without a usable history file the run closes with the inferred day and warns")
  void withoutAUsableHistoryFileTheDayIsInferred(Fault fault) throws IOException {
    installation.register().always(SorFile.COMPLETE, fault);
    installation.useHistory();
    Run run = installation.complete();
    assertThat(run.parties()).containsExactly(closed(today, true));
    assertThat(warnings(run))
        .singleElement()
        .asString()
        .startsWith("The history file could not be used: ");
    try (var files = Files.list(installation.sources())) {
      assertThat(files).allMatch(file -> file.toString().endsWith(".csv"));
    }
  }

  @Test
  @DisplayName("N-39 the history file is fetched only when a unit is missing")
  void theHistoryFileIsFetchedOnlyWhenAUnitIsMissing() {
    installation.useHistory();
    installation.complete();
    installation.night(DayPlan.quiet().changing(5));
    installation.complete();
    assertThat(installation.register().requests())
        .filteredOn(request -> request.path().endsWith(".zip"))
        .hasSize(1);
  }

  /** The daily file of tonight, with the id of one row broken by a spreadsheet. */
  private SorId breakIdOfOneRow() throws IOException {
    SorId broken = installation.world().openIds().get(20);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    installation.world().writeDaily(file, SorFormat.standard());
    String row = "\"=\"\"" + broken.value() + "\"\"\";";
    String text = file.toString(StandardCharsets.UTF_8).replace("\n" + row, "\n6,51411E+14;");
    installation.register().serve(SorFile.DAILY, text.getBytes(StandardCharsets.UTF_8), MONDAY);
    return broken;
  }

  @Test
  @DisplayName("N-20 N-21 night 11: rows that cannot be read are reported and withhold closings")
  void rowsThatCannotBeReadWithholdInferredClosings() throws IOException {
    breakIdOfOneRow();
    Run run = installation.complete();
    assertThat(run.parties()).isEmpty();
    assertThat(run.counts().closingsWithheld()).isEqualTo(2);
    assertThat(run.counts().rejected()).isOne();
    assertThat(run.rejected())
        .extracting(RejectedRow::reason, RejectedRow::column)
        .containsExactly(tuple(RowReason.BROKEN_ID, "SorId"));
    assertThat(warnings(run))
        .containsExactly(
            "2 missing units were left open: 1 rows could not be read and may be theirs.");
  }

  @Test
  @DisplayName("N-39 a closing that the history file tells of is not withheld")
  void aClosingThatTheHistoryTellsOfIsNotWithheld() throws IOException {
    breakIdOfOneRow();
    installation.useHistory();
    Run run = installation.complete();
    assertThat(run.parties()).containsExactly(closed(today.minusDays(1), false));
    assertThat(run.counts().closingsWithheld()).isOne();
  }

  @Test
  @DisplayName("N-20 withheld closings are made up for when the rows can be read again")
  void withheldClosingsAreMadeUpFor() throws IOException {
    breakIdOfOneRow();
    installation.complete();
    installation.publish();
    assertThat(installation.complete().parties()).containsExactly(closed(today, true));
  }

  @Test
  @DisplayName("N-20 a snapshot with two thirds of its rows is held, then rejected: nothing closes")
  void aSnapshotThatLacksManyRowsIsHeld() {
    installation.register().misbehave(SorFile.DAILY, new Fault.Rows(70));
    Run held = installation.run();
    assertThat(held.holds()).containsExactly(HoldCode.TOO_MANY_CLOSINGS);
    assertThat(held.counts().closed()).isBetween(58L, 62L);
    installation.send(new RejectSyncRun(held.id(), "forkert fil"));
    assertThat(installation.find(held.id()).parties()).isEmpty();
    assertThat(installation.complete().parties()).containsExactly(closed(today, true));
  }

  @Test
  @DisplayName("N-20 an approved run does what it was held for, and nothing else")
  void anApprovedRunDoesWhatItWasHeldFor() {
    installation.register().misbehave(SorFile.DAILY, Fault.HALF);
    Run held = installation.run();
    installation.send(new ApproveSyncRun(held.id(), "set efter"));
    Run run = Installation.completed(installation.await(held.id()));
    assertThat(run.parties(SorUnitClosed.class))
        .hasSize((int) held.counts().closed())
        .hasSize(run.parties().size());
  }
}
