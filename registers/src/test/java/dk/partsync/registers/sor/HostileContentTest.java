package dk.partsync.registers.sor;

import static dk.partsync.registers.sor.Csv.id;
import static dk.partsync.registers.sor.Csv.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import dk.partsync.registers.http.SourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that is made to cost time or memory, or to be taken for something else. */
@Timeout(60)
class HostileContentTest {

  private static final long GIGABYTE = 1L << 30;
  private static final long FEW_MEGABYTES = 4L << 20;

  /** The same bytes again and again; knows how many were taken. */
  private static final class Repeated extends InputStream {

    private final byte[] piece;
    private final long length;
    private long taken;

    Repeated(String piece, long length) {
      this.piece = piece.getBytes(StandardCharsets.UTF_8);
      this.length = length;
    }

    @Override
    public int read() {
      return taken == length ? -1 : piece[(int) (taken++ % piece.length)];
    }

    @Override
    public int read(byte[] target, int offset, int wanted) {
      if (taken == length) {
        return -1;
      }
      int count = (int) Math.min(wanted, length - taken);
      for (int i = 0; i < count; i++) {
        target[offset + i] = piece[(int) (taken++ % piece.length)];
      }
      return count;
    }
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "\"=\"\"", "x;\"", ";"})
  @DisplayName("N-38 a field of a gigabyte is refused after a few megabytes")
  void aFieldOfAGigabyteIsRefused(String begin) throws IOException {
    Repeated endless = new Repeated("a", GIGABYTE);
    try (CsvRows rows =
        CsvRows.of(new SequenceInputStream(text(Csv.HEADER + "\n" + begin), endless))) {
      SourceException failure = catchThrowableOfType(SourceException.class, rows::next);

      assertThat(failure.code()).isEqualTo(FailureCode.SOURCE_WRONG_CONTENT);
      assertThat(failure).hasMessageContaining("Line 2 is longer than a million");
    }
    assertThat(endless.taken).isLessThan(FEW_MEGABYTES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SorId;", "\"a\"\"", ";", "\u0000x"})
  @DisplayName("N-38 a header without end is refused after a few megabytes")
  void aHeaderWithoutEndIsRefused(String piece) {
    Repeated endless = new Repeated(piece, GIGABYTE);
    SourceException failure =
        catchThrowableOfType(SourceException.class, () -> CsvRows.of(endless).header());

    assertThat(failure.code()).isEqualTo(FailureCode.SOURCE_WRONG_CONTENT);
    assertThat(endless.taken).isLessThan(FEW_MEGABYTES);
  }

  @Test
  @DisplayName(
      "N-38 a quote that opens and never closes costs one row, not the memory for the rest")
  void aQuoteThatNeverClosesCostsOneRow() throws IOException {
    String good = row(id(1)) + "\n";
    int rows = 20_000;
    Repeated many = new Repeated(good, (long) rows * good.getBytes(StandardCharsets.UTF_8).length);
    int found = 0;
    try (CsvRows csv =
        CsvRows.of(new SequenceInputStream(text(Csv.HEADER + "\n\"" + row(id(2)) + "\n"), many))) {
      assertThat(csv.next().flaw()).isEqualTo(RowReason.BROKEN_QUOTES);
      for (CsvRow next = csv.next(); next != null; next = csv.next()) {
        assertThat(next.flaw()).isNull();
        found++;
      }
    }
    assertThat(found).isEqualTo(rows);
  }

  @Test
  @DisplayName("a million columns are read once and refused for what is missing")
  void aMillionColumnsAreRefused() {
    String columns = ";".repeat(1_000_000);

    assertThat(catchThrowableOfType(SourceException.class, () -> Scanned.of(columns + "\n")).code())
        .isEqualTo(FailureCode.SOURCE_WRONG_CONTENT);
    assertThat(Scanned.of(Csv.HEADER + columns + "\n" + row(id(1)) + columns + "\n").rows())
        .hasSize(1);
  }

  @Test
  @DisplayName("a column that is read and is there twice is refused, one that is not is ignored")
  void aColumnThatIsThereTwiceIsRefused() {
    String other = "Other;other;" + Csv.HEADER + "\n;;" + row(id(1)) + "\n";
    assertThat(Scanned.of(other).rows()).hasSize(1);

    SourceException failure =
        catchThrowableOfType(
            SourceException.class,
            () -> Scanned.of("todate;" + Csv.HEADER + "\n;" + row(id(1)) + "\n"));

    assertThat(failure.code()).isEqualTo(FailureCode.SOURCE_WRONG_CONTENT);
    assertThat(failure).hasMessageContaining("two columns named ToDate");
  }

  @Test
  void columnsMayComeInAnyOrder() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < Csv.COLUMNS.size(); i++) {
      order.add(i);
    }
    List<?> expected = Scanned.of(Csv.HEADER + "\n" + row(id(1), "ToDate", "2030-01-01")).rows();
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(order, new Random(seed));
      String shuffled =
          shuffled(Csv.HEADER, order) + "\n" + shuffled(row(id(1), "ToDate", "2030-01-01"), order);
      assertThat(Scanned.of(shuffled).rows()).isEqualTo(expected);
    }
  }

  private static String shuffled(String line, List<Integer> order) {
    String[] fields = line.split(";", -1);
    return String.join(";", order.stream().map(i -> fields[i]).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32BE"})
  @DisplayName("N-38 a file in an encoding of two or four bytes a character is refused as binary")
  void aWideEncodingIsRefused(String charset) {
    byte[] bytes = new Csv().add(row(id(1))).toString().getBytes(Charset.forName(charset));
    SourceException failure =
        catchThrowableOfType(SourceException.class, () -> Scanned.of(bytes, Scanned.TODAY));

    assertThat(failure.code()).isEqualTo(FailureCode.SOURCE_WRONG_CONTENT);
    assertThat(failure).hasMessageContaining("binary");
  }

  @Test
  @DisplayName("N-38 of a file in Latin-1 the rows with Danish letters are rejected as such")
  void latinOneIsNotGuessed() {
    Csv csv = new Csv().add(row(id(1), "EntityName", "Prøve")).add(row(id(2), "EntityName", "A"));
    byte[] bytes = csv.toString().getBytes(StandardCharsets.ISO_8859_1);
    Scanned scanned = Scanned.of(bytes, Scanned.TODAY);

    assertThat(scanned.rejected())
        .extracting(RejectedRow::reason, RejectedRow::column)
        .containsExactly(tuple(RowReason.INVALID_UTF8, "EntityName"));
    assertThat(scanned.rows()).hasSize(1);
  }

  @Test
  @DisplayName("N-38 NUL bytes behind the beginning become spaces")
  void nulBytesBecomeSpaces() {
    Csv csv = new Csv();
    for (int i = 1; i <= 20; i++) {
      csv.add(row(id(i)));
    }
    csv.add(row(id(21), "EntityName", "A\u0000B"));
    Scanned scanned = Scanned.of(csv);

    assertThat(scanned.rows()).hasSize(21);
    assertThat(scanned.rows().get(20).unit().name()).isEqualTo("A B");
  }

  @Test
  @DisplayName("a hundred thousand rows of one unit are one unit, and take no longer than others")
  void manyRowsOfOneUnitAreOneUnit() {
    StringBuilder text = new StringBuilder(Csv.HEADER).append('\n');
    for (int i = 0; i < 100_000; i++) {
      text.append(row(id(1), "EntityName", "N" + i)).append('\n');
    }
    SorSnapshot snapshot = Scanned.of(text).snapshot();

    assertThat(snapshot.chosen()).extracting(ChosenRow::name).containsExactly("N99999");
    assertThat(snapshot.superseded()).isEqualTo(99_999);
  }

  @Test
  @DisplayName("a file of more rows than a register of Denmark can have is refused")
  void tooManyRowsAreRefused() {
    String rows = "x\n".repeat((int) SnapshotScan.MAX_ROWS + 1);

    assertThat(
            catchThrowableOfType(SourceException.class, () -> Scanned.of(Csv.HEADER + "\n" + rows))
                .code())
        .isEqualTo(FailureCode.SOURCE_TOO_LARGE);
  }
}
