package dk.partsync.registers.sor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFieldsTest {

  @Property(tries = 5_000)
  void whatIsCutIsWhatCommonsCsvParses(@ForAll("records") String record) {
    @Nullable List<String> cut = PlainFields.of(record);
    Statistics.label("cut without a parser")
        .collect(cut != null)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    if (cut != null) {
      assertThat(cut).isEqualTo(new RecordParser().parseAnyhow(record));
    }
  }

  @Provide
  Arbitrary<String> records() {
    return Arbitraries.of(
            ";", ";", ";", "\"", "\"", "=", "a", "æ", " ", "\t", "'", "\\", "#", "\uFFFD", "\n",
            "\r")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Test
  void cutsFieldsThatAreQuotedOrNotOrEmpty() {
    assertThat(PlainFields.of("a;\"b;c\";;=\"1\";\"=\"\"2\"\"\";\"\";"))
        .containsExactly("a", "b;c", "", "=\"1\"", "=\"2\"", "", "");
  }

  @Test
  void anEmptyRecordHasOneEmptyField() {
    assertThat(PlainFields.of("")).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;\"b\" ;c", "\"a\"b;c", "a;\"b", "\"a\nb\";c", "a\rb"})
  void leavesToTheParserWhatIsNotPlain(String record) {
    assertThat(PlainFields.of(record)).isNull();
  }
}
