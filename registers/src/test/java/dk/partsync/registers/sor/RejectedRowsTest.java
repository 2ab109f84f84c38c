package dk.partsync.registers.sor;

import static dk.partsync.registers.sor.Csv.id;
import static dk.partsync.registers.sor.Csv.row;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad rows are reported with line and reason, and the others are read all the same. */
class RejectedRowsTest {

  private static final String BAD = id(2);

  static Stream<Arguments> badRows() {
    String name = "EntityName";
    String start = "FirstFromDate";
    String east = "PostalAddressCoordETRS89z32EMeasure";
    String rounded = "1057801000016000";
    return Stream.of(
        Arguments.of(row(""), null, RowReason.BROKEN_ID, "SorId"),
        Arguments.of(row("1,0578E+15"), null, RowReason.BROKEN_ID, "SorId"),
        Arguments.of(row(BAD + ".0"), null, RowReason.BROKEN_ID, "SorId"),
        Arguments.of(row("0" + BAD), "0" + BAD, RowReason.BROKEN_ID, "SorId"),
        Arguments.of(row("1".repeat(60)), "1".repeat(40), RowReason.BROKEN_ID, "SorId"),
        Arguments.of(row("0101701234"), null, RowReason.BROKEN_ID, "SorId"),
        Arguments.of(row(rounded), rounded, RowReason.WRONG_CHECK_DIGIT, "SorId"),
        Arguments.of(row(BAD, name, ""), BAD, RowReason.MISSING_VALUE, name),
        Arguments.of(row(BAD, name, "=\"\""), BAD, RowReason.MISSING_VALUE, name),
        Arguments.of(row(BAD, start, " "), BAD, RowReason.MISSING_VALUE, start),
        Arguments.of(row(BAD, start, "2020-02-30"), BAD, RowReason.BROKEN_DATE, start),
        Arguments.of(row(BAD, "ToDate", "31/12/2026"), BAD, RowReason.BROKEN_DATE, "ToDate"),
        Arguments.of(row(BAD, "ToDate", "2019-12-31"), BAD, RowReason.END_BEFORE_START, "ToDate"),
        Arguments.of(row(BAD, "UpdatedAt", "yesterday"), BAD, RowReason.BROKEN_DATE, "UpdatedAt"),
        Arguments.of(row(BAD, "FromDate", "2026"), BAD, RowReason.BROKEN_DATE, "FromDate"),
        Arguments.of(row(BAD, east, "574.123,45"), BAD, RowReason.BROKEN_NUMBER, east),
        Arguments.of(row(BAD, east, "1E+99999"), BAD, RowReason.BROKEN_NUMBER, east),
        Arguments.of(row(BAD, name, "x".repeat(1001)), BAD, RowReason.FIELD_TOO_LONG, name),
        Arguments.of(row(BAD) + ";more", BAD, RowReason.WRONG_NUMBER_OF_FIELDS, null),
        Arguments.of(BAD + ";too few", BAD, RowReason.WRONG_NUMBER_OF_FIELDS, null),
        Arguments.of(row(BAD, name, "\"open"), BAD, RowReason.BROKEN_QUOTES, null),
        Arguments.of(row("\"" + BAD), BAD, RowReason.BROKEN_QUOTES, null),
        Arguments.of(row(BAD, name, "\"a \"b\" c\""), BAD, RowReason.BROKEN_QUOTES, null));
  }

  @ParameterizedTest
  @MethodSource("badRows")
  void areReportedWithLineReasonAndColumn(
      String bad, String sorId, RowReason reason, String column) {
    Scanned scanned = Scanned.of(new Csv().add(row(id(1))).add(bad).add(row(id(3))));

    assertThat(scanned.rejected().get(0)).isEqualTo(new RejectedRow(3, sorId, reason, column));
    assertThat(scanned.rows())
        .extracting(good -> good.sorId().value())
        .containsExactly(id(1), id(3));
  }

  @Test
  @DisplayName("N-20 a unit whose row is rejected is present; one that nobody can read is counted")
  void countAsPresentWhereTheirIdIsReadable() {
    SorSnapshot snapshot =
        Scanned.of(
                new Csv()
                    .add(row(id(1)))
                    .add(row(id(2), "EntityName", ""))
                    .add(row(id(3), "EntityName", "\"open"))
                    .add(row("garbage"))
                    .add(row("1057801000016000")))
            .snapshot();

    assertThat(snapshot.idsOfRejected()).containsExactlyInAnyOrder(SorId.of(2), SorId.of(3));
    assertThat(snapshot.unreadable()).isEqualTo(2);
    assertThat(snapshot.rejected()).isEqualTo(4);
    assertThat(snapshot.read()).isEqualTo(5);
  }

  @Test
  void invalidUtf8RejectsItsRowOnly() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((Csv.HEADER + "\r\n").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes((row(id(1)) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes((row(id(2)) + "\r\n").getBytes(StandardCharsets.UTF_8));

    Scanned scanned = Scanned.of(bytes.toByteArray(), Scanned.TODAY);

    assertThat(scanned.rejected())
        .containsExactly(new RejectedRow(2, id(1), RowReason.INVALID_UTF8, "EntityName"));
    assertThat(scanned.rows()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"stray", "\"", "\"stray \"\" more"})
  void aStrayQuoteCostsOneRowHoweverManyFollow(String stray) {
    Csv csv = new Csv().add(row(id(1), "VirtualAddressTelephoneNumber", stray));
    for (int i = 2; i < 3000; i++) {
      csv.add(row(i % 2 == 0 ? "\"=\"\"" + id(i) + "\"\"\"" : id(i)));
    }
    Scanned scanned = Scanned.of(csv);

    assertThat(scanned.rejected())
        .containsExactly(new RejectedRow(2, id(1), RowReason.BROKEN_QUOTES, null));
    assertThat(scanned.rows()).hasSize(2998);
  }

  @Test
  void twoStrayQuotesInTheSameColumnDoNotMakeOneRowOfTwo() {
    String phone = "VirtualAddressTelephoneNumber";
    Scanned scanned =
        Scanned.of(
            new Csv()
                .add(row(id(1), phone, "\"99"))
                .add(row(id(2), phone, "99\""))
                .add(row(id(3))));

    assertThat(scanned.rejected()).extracting(RejectedRow::line).containsExactly(2L);
    assertThat(scanned.rows()).hasSize(2);
  }

  @Test
  void aLineEndWithinAQuotedFieldIsPartOfIt() {
    Scanned scanned =
        Scanned.of(
            new Csv()
                .add(row(id(1), "EntityName", "\"Prøve\r\nklinikken\nØst; \"\"A\"\"\""))
                .add(row(id(2), "EntityName", "")));

    assertThat(scanned.rows().get(0).unit().name()).isEqualTo("Prøve\r\nklinikken\nØst; \"A\"");
    assertThat(scanned.rejected()).extracting(RejectedRow::line).containsExactly(5L);
  }

  @Test
  @DisplayName("N-20 ids wrapped, bare or with a blank are accepted; night 11 of the recipe")
  void acceptsIdsInEveryWrapping() {
    Scanned scanned =
        Scanned.of(
            new Csv()
                .add(row(id(1)))
                .add(row("\"=\"\"" + id(2) + "\"\"\""))
                .add(row("=\"" + id(3) + "\""))
                .add(row(id(4) + "  "))
                .add(row("\"=\"\"" + id(5) + "\"\" \" "))
                .add(row("\"" + id(6) + "\"")));

    assertThat(scanned.rejected()).isEmpty();
    assertThat(scanned.rows()).hasSize(6);
  }

  @Test
  @DisplayName("A1-33 long names are kept and marked as cut; night 12 of the recipe")
  void keepsWhatIsUnusualButRight() {
    String longName = "æ".repeat(149) + "😀" + "øå";
    Scanned scanned =
        Scanned.of(
            new Csv()
                .add(row(id(1), "EntityName", longName))
                .add(row(id(2), "VirtualAddressTelephoneNumber", " +45 99 99 00 05 "))
                .add(row(id(3), "PostalAddressPostCodeId", "100"))
                .add(row(id(4), "ToDate", "2026-09-20")));

    assertThat(scanned.rejected()).isEmpty();
    assertThat(scanned.snapshot().chosen())
        .extracting(ChosenRow::cut)
        .containsExactly(true, false, false, false);
    assertThat(scanned.snapshot().chosen().get(0).name()).isEqualTo("æ".repeat(149) + "😀");
    assertThat(scanned.rows().get(0).unit().name()).isEqualTo(longName);
    assertThat(scanned.rows().get(1).unit().contactData().phone()).isEqualTo("+45 99 99 00 05");
    assertThat(scanned.rows().get(2).unit().address().postCode()).isEqualTo("100");
    assertThat(scanned.rows().get(3).unit().endDate()).isEqualTo(Scanned.TODAY);
  }

  @Test
  void controlCharactersBecomeSpaces() {
    Scanned scanned = Scanned.of(new Csv().add(row(id(1), "EntityName", "a\u0001b\u0002")));

    assertThat(scanned.rows().get(0).unit().name()).isEqualTo("a b");
  }

  @Test
  void aQuoteBehindAControlCharacterIsAnOrdinaryOne() {
    Scanned scanned =
        Scanned.of(new Csv().add(row(id(1), "EntityName", "\u0001\"a")).add(row(id(2))));

    assertThat(scanned.rows()).hasSize(2);
    assertThat(scanned.rows().get(0).unit().name()).isEqualTo("\"a");
  }
}
