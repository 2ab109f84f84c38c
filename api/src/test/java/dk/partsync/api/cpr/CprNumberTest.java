package dk.partsync.api.cpr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CprNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0101000000, 1900-01-01",
    "0101363999, 1936-01-01",
    "0101373999, 1937-01-01",
    "0101993999, 1999-01-01",
    "0101004000, 2000-01-01",
    "0101364000, 2036-01-01",
    "0101374000, 1937-01-01",
    "0101994000, 1999-01-01",
    "0101005000, 2000-01-01",
    "0101365000, 2036-01-01",
    "0101375000, 2037-01-01",
    "0101578999, 2057-01-01",
    "0101585000, 1858-01-01",
    "0101998999, 1899-01-01",
    "0101009000, 2000-01-01",
    "0101369000, 2036-01-01",
    "0101379000, 1937-01-01",
    "0101999000, 1999-01-01",
    "2902004000, 2000-02-29",
    "6902004000, 2000-02-09",
    "9112004000, 2000-12-31",
  })
  void theSeventhDigitTellsTheCentury(String number, LocalDate birthDate) {
    assertThat(new CprNumber(number).birthDate()).isEqualTo(birthDate);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1403801232", "140380-1232", " 140380 1232 ", "14-03-80-1232"})
  @DisplayName("A2-55 a number is read with and without hyphen, and written with one")
  void aNumberIsReadWithAndWithoutHyphen(String text) {
    CprNumber number = CprNumber.of(text);
    assertThat(number.value()).isEqualTo("1403801232");
    assertThat(number.formatted()).isEqualTo("140380-1232");
    assertThat(CprNumber.isOne(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "140380123",
        "14038012320",
        "14038O1232",
        "0003801232",
        "3202801232",
        "3002801232",
        "2902010000",
        "1413801232",
        "6003801232",
        "9203801232",
        "９403801232"
      })
  void whatIsNoDateOrNotTenDigitsIsNoNumberAndIsNotRepeated(String text) {
    assertThat(CprNumber.isOne(text)).isFalse();
    assertThatThrownBy(() -> CprNumber.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .satisfies(
            e -> assertThat(e.getMessage() + " ").doesNotContain(text.isEmpty() ? "\0" : text));
  }

  @Test
  void numbersThatFailModulusElevenAreNumbers() {
    for (int serial = 4000; serial < 5000; serial++) {
      assertThat(CprNumber.isOne("010107" + serial)).isTrue();
    }
  }

  @Test
  void aDayThatIsSixtyTooLargeMarksAReplacementNumber() {
    assertThat(CprNumber.of("6103801232").isReplacement()).isTrue();
    assertThat(CprNumber.of("9101801232").isReplacement()).isTrue();
    assertThat(CprNumber.of("3101801232").isReplacement()).isFalse();
  }

  @Test
  void aNumberShowsNothingOfItself() {
    assertThat(CprNumber.of("1403801232").toString()).doesNotContainPattern("\\d");
  }
}
