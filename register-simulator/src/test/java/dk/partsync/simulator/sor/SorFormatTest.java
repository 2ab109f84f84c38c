package dk.partsync.simulator.sor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SorFormatTest {

  private static final SorWorld WORLD = SorWorld.of(5, 200, LocalDate.of(2026, 9, 20));
  private static final SorFormat STANDARD = SorFormat.standard();

  private static String text(SorFormat format) {
    return CsvTable.dailyText(WORLD, format);
  }

  @Test
  void theStandardFileLooksLikeTheRegistersOwn() {
    String text = text(STANDARD);
    assertThat(text).startsWith("SorId;EntityName;EntityTypeId;EntityTypeName;SorType;");
    assertThat(text.lines().skip(1))
        .allMatch(line -> line.matches("\"=\"\"\\d{16}\"\"\";.*;\\d{4}-\\d{2}-\\d{2}"));
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text.contains(";\"=\"\"1082\"\"\";DK;")).isTrue();
    assertThat(text.contains(";\"Plejehjemmet \"\"Solgården\"\"\";")).isTrue();
  }

  static Stream<SorFormat> formats() {
    return Stream.of(
        STANDARD.withByteOrderMark(true),
        STANDARD.withLineFeeds(),
        STANDARD.quotingAll(),
        STANDARD.withHeader(SorFormat.HeaderCase.LOWER),
        STANDARD.withHeader(SorFormat.HeaderCase.UPPER),
        STANDARD.withColumns(SorFormat.ColumnOrder.REVERSED),
        STANDARD.withColumns(SorFormat.ColumnOrder.WITH_EXTRA),
        STANDARD.withIds(SorFormat.IdStyle.BARE),
        STANDARD.withIds(SorFormat.IdStyle.WRAPPED_UNQUOTED),
        STANDARD.withIds(SorFormat.IdStyle.TRAILING_BLANK));
  }

  @ParameterizedTest
  @MethodSource("formats")
  @DisplayName("nights 10 and 11: another form of the same content")
  void everyFormatHoldsTheSameValues(SorFormat format) {
    assertThat(text(format)).isNotEqualTo(text(STANDARD));
    List<Map<String, String>> rows = CsvTable.daily(WORLD, format).rows();
    rows.forEach(row -> row.keySet().removeIf(name -> name.startsWith("newcolumn")));
    assertThat(rows).isEqualTo(CsvTable.daily(WORLD).rows());
  }

  @Test
  void formsAreWrittenAsNamed() {
    assertThat(text(STANDARD.withByteOrderMark(true))).startsWith("\uFEFFSorId;");
    assertThat(text(STANDARD.withLineFeeds())).doesNotContain("\r");
    assertThat(text(STANDARD.quotingAll())).startsWith("\"SorId\";\"EntityName\";");
    assertThat(text(STANDARD.withHeader(SorFormat.HeaderCase.UPPER))).startsWith("SORID;");
    assertThat(text(STANDARD.withColumns(SorFormat.ColumnOrder.REVERSED)))
        .startsWith("UpdatedAt;ToDate;");
    assertThat(text(STANDARD.withIds(SorFormat.IdStyle.WRAPPED_UNQUOTED)))
        .containsPattern("\n=\"\\d{16}\";");
    assertThat(text(STANDARD.withIds(SorFormat.IdStyle.TRAILING_BLANK)))
        .containsPattern("\n\\d{16} ;");
  }

  @Test
  void datesFollowThePattern() {
    assertThat(CsvTable.daily(WORLD, STANDARD.withDates("dd-MM-yyyy")).column("UpdatedAt"))
        .allMatch(date -> date.matches("\\d{2}-\\d{2}-\\d{4}"));
    assertThat(CsvTable.daily(WORLD, STANDARD.withDates("yyyy-MM-dd HH:mm:ss")).column("FromDate"))
        .allMatch(date -> date.matches("\\d{4}-\\d{2}-\\d{2} 00:00:00"));
  }
}
