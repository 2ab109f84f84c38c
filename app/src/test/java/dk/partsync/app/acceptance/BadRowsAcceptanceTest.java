package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Answer;
import dk.partsync.simulator.sor.DayPlan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that cannot be read are reported and stop nothing (registers/sor.md sections 5.4, 6.1). */
class BadRowsAcceptanceTest {

  @TempDir static Path directory;
  private static Installation installation;
  private SnapshotText file;
  private SorId unit;
  private int line;

  @BeforeAll
  static void start() throws Exception {
    installation = Installation.inStep(directory, 71, 150);
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @BeforeEach
  void partiesAreInStep() throws Exception {
    installation.night(DayPlan.quiet());
    installation.runs().runToEnd();
    installation.world().nextDay(DayPlan.quiet().changing(1));
    unit = installation.openUnit();
    file = SnapshotText.of(installation.register());
    line = file.lineOf(unit.value());
  }

  @Test
  @DisplayName("N-21 an id that is broken or has a wrong check digit is reported, never created")
  void aWrongIdIsReportedAndNeverCreated() throws Exception {
    SorId other = installation.openUnit();
    int otherLine = file.lineOf(other.value());
    String wrongDigit = otherDigit(other.value());
    file.set(line, "SorId", "\"=\"\"SOR-17\"\"\"");
    file.set(otherLine, "SorId", "\"=\"\"" + wrongDigit + "\"\"\"");

    SyncRunView run = run();

    assertThat(installation.runs().rejections(run.id()))
        .containsExactlyInAnyOrder(
            new RejectedRow(line, null, RowReason.BROKEN_ID, "SorId"),
            new RejectedRow(otherLine, wrongDigit, RowReason.WRONG_CHECK_DIGIT, "SorId"));
    assertThat(installation.parties().list("sorId=" + wrongDigit)).isEmpty();
    assertThat(run.counts().closingsWithheld()).isEqualTo(2);
    assertThat(run.warnings()).anyMatch(warning -> warning.contains("left open"));
    assertThat(installation.parties().get(unit).state()).isEqualTo(PartyState.OPEN);
    assertThat(installation.parties().get(other).state()).isEqualTo(PartyState.OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6,51411E+14", "1,0578E+15"})
  @DisplayName("night 11, N-21: an id that a spreadsheet made a number of is reported")
  void anIdThatASpreadsheetDamagedIsReported(String id) throws Exception {
    file.set(line, "SorId", id);

    assertRejected(run(), new RejectedRow(line, null, RowReason.BROKEN_ID, "SorId"));
  }

  @Test
  @DisplayName("night 11, N-21: an id that a spreadsheet rounded is reported, never created")
  void anIdThatASpreadsheetRoundedIsReported() throws Exception {
    file.set(line, "SorId", "\"=\"\"1057801000016000\"\"\"");

    assertRejected(
        run(), new RejectedRow(line, "1057801000016000", RowReason.WRONG_CHECK_DIGIT, "SorId"));
    assertThat(installation.parties().list("sorId=1057801000016000")).isEmpty();
  }

  @Test
  @DisplayName("N-21 an end before the start is reported and the unit left as it is")
  void anEndBeforeTheStartIsReported() throws Exception {
    file.set(line, "ToDate", "1999-12-31");

    assertRejected(
        run(), new RejectedRow(line, unit.value(), RowReason.END_BEFORE_START, "ToDate"));
  }

  @Test
  @DisplayName("N-21 a field without measure is reported and the unit left as it is")
  void aFieldWithoutMeasureIsReported() throws Exception {
    file.set(line, "EntityName", "x".repeat(100_000));

    assertRejected(
        run(), new RejectedRow(line, unit.value(), RowReason.FIELD_TOO_LONG, "EntityName"));
  }

  @Test
  @DisplayName("N-21 bytes that are no text are reported and the unit left as it is")
  void bytesThatAreNoTextAreReported() throws Exception {
    file.set(line, "PostalAddressStreetName", "N\uFFFDrregade");

    assertRejected(
        run(),
        new RejectedRow(line, unit.value(), RowReason.INVALID_UTF8, "PostalAddressStreetName"));
  }

  @Test
  @DisplayName("N-21 the rejected rows can be downloaded as CSV, the same as in JSON")
  void rejectedRowsCanBeDownloaded() throws Exception {
    file.set(line, "ToDate", "1999-12-31");
    SyncRunView run = run();

    Answer csv =
        installation.admin().get(Runs.PATH + "/" + run.id() + "/rejections", "Accept", "text/csv");

    assertThat(csv.status()).isEqualTo(200);
    assertThat(csv.header("Content-Disposition")).startsWith("attachment");
    assertThat(csv.body())
        .isEqualTo(
            "line,sorId,reason,column\r\n%d,%s,END_BEFORE_START,ToDate\r\n"
                .formatted(line, unit.value()));
  }

  @Test
  @DisplayName("N-21 a missing mandatory column refuses the file by that column's name")
  void aMissingMandatoryColumnRefusesTheFile() throws Exception {
    List<PartySummary> before = installation.parties().all();
    file.replace(1, "FirstFromDate", "StartDate");

    SyncRunView run = served();

    assertThat(run.state()).isEqualTo(SyncRunState.FAILED);
    assertThat(run.failureCode().name()).isEqualTo("MISSING_COLUMN");
    assertThat(run.failureText()).contains("FirstFromDate");
    assertThat(installation.parties().changedSince(before)).isEmpty();
  }

  private void assertRejected(SyncRunView run, RejectedRow expected) {
    assertThat(installation.runs().rejections(run.id())).containsExactly(expected);
    assertThat(installation.parties().get(unit).state()).isEqualTo(PartyState.OPEN);
    assertThat(installation.parties().get(unit).endDate()).isNull();
  }

  /** A run of the damaged file that must take in the night's one good change all the same. */
  private SyncRunView run() throws Exception {
    SyncRunView run = served();
    assertThat(run.state()).isEqualTo(SyncRunState.COMPLETED);
    assertThat(run.applied().changed()).isPositive();
    assertThat(run.counts().addsUp(Register.SOR)).isTrue();
    return run;
  }

  private SyncRunView served() throws Exception {
    file.serve(installation.world().today());
    return installation.runs().run(Runs.REAL);
  }

  /** The id with another last digit, which is always wrong. */
  private static String otherDigit(String id) {
    int last = id.length() - 1;
    return id.substring(0, last) + (id.charAt(last) == '9' ? '0' : (char) (id.charAt(last) + 1));
  }
}
