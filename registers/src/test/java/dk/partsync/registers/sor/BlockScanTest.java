package dk.partsync.registers.sor;

import static dk.partsync.registers.sor.Csv.id;
import static dk.partsync.registers.sor.Csv.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which rows are parsed, and which are known. */
class BlockScanTest {

  private final RowMemo memo = new RowMemo(new RowKey(0, 0));

  private List<Class<?>> scan(String... rows) throws IOException {
    String text = Csv.HEADER + "\n" + String.join("\n", rows) + "\n";
    CsvRows csv = CsvRows.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    RowMapper mapper = new RowMapper(SorColumns.of(csv.header()));
    List<Class<?>> kinds = new ArrayList<>();
    for (ScannedRow row : BlockScan.rows(csv.nextRecords(), memo, csv.header().size(), mapper)) {
      if (row instanceof ScannedRow.Fresh fresh) {
        memo.add(fresh.key(), fresh.row());
      }
      kinds.add(row.getClass());
    }
    return kinds;
  }

  @Test
  @DisplayName("B3 a row is parsed when it is new or bad, and not when it was seen before")
  void onlyNewAndBadRowsAreParsed() throws IOException {
    String one = row(id(1));
    String two = row(id(2));
    String bad = row("1057801000016000");
    String broken = "\"" + row(id(3));

    assertThat(scan(one, two, bad, broken))
        .containsExactly(
            ScannedRow.Fresh.class,
            ScannedRow.Fresh.class,
            ScannedRow.Rejected.class,
            ScannedRow.Rejected.class);
    assertThat(scan(bad, two, row(id(1), "ToDate", "2030-01-01"), broken, one, one))
        .containsExactly(
            ScannedRow.Rejected.class,
            ScannedRow.Known.class,
            ScannedRow.Fresh.class,
            ScannedRow.Rejected.class,
            ScannedRow.Known.class,
            ScannedRow.Known.class);
  }
}
