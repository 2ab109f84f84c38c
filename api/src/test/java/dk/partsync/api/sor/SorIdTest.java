package dk.partsync.api.sor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SorIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11000016002",
        "311000016009",
        "6501000016006",
        "651411000016002",
        "1053211000016007",
        "9999031000016002"
      })
  void idsSeenInPublicMaterialAreAccepted(String id) {
    assertThat(new SorId(id).value()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1057801000016000", "1102231000016000", "1175141000016000"})
  void idsThatExcelRoundedFailTheCheckDigit(String id) {
    assertThatThrownBy(() -> new SorId(id)).hasMessage("wrong check digit in SOR id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1000016002",
        "01000016002",
        "6,51411E+14",
        "651411000017002",
        "65141100001600x",
        "1234567890123456789"
      })
  void otherTextIsNotASorId(String text) {
    assertThatThrownBy(() -> new SorId(text)).hasMessage("not 11 to 18 digits of a SOR id");
  }

  @Test
  void partyIdCarriesTheKindOfParty() {
    assertThat(new SorId("651411000016002").partyId()).isEqualTo("sor-651411000016002");
  }

  @Property
  void everyRunningNumberHasOneValidId(@ForAll @LongRange(min = 1, max = 99_999_999) long number) {
    assertThat(SorId.of(number).value()).startsWith(number + "1000016");
  }

  @Property
  void oneWrongDigitIsAlwaysFound(
      @ForAll @LongRange(min = 1, max = 99_999_999) long number,
      @ForAll @IntRange(max = 17) int position,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    char[] digits = SorId.of(number).value().toCharArray();
    int at = position % digits.length;
    digits[at] = (char) ('0' + (digits[at] - '0' + shift) % 10);
    assertThatThrownBy(() -> new SorId(new String(digits)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
