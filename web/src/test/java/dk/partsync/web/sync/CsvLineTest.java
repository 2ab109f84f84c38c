package dk.partsync.web.sync;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CsvLineTest {

  @Property
  void noCellStartsAFormula(@ForAll String text) {
    String cell = CsvLine.of(text).replaceFirst("^\"", "");

    assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t].*");
  }

  @Property
  void whatIsInQuotesStaysInQuotes(@ForAll String text) {
    String line = CsvLine.of(text, "end");

    long quotes = line.chars().filter(c -> c == '"').count();
    assertThat(quotes % 2).isZero();
    assertThat(line).endsWith(",end\r\n");
  }
}
