package dk.partsync.console.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTextTest {

  @ParameterizedTest
  @CsvSource({
    "'', ALL",
    "nørre allé 4, WORDS",
    "8000, POST_CODE",
    "140380-1232, CPR_NUMBER",
    "1403801232, CPR_NUMBER P_NUMBER",
    "140380 1232, CPR_NUMBER P_NUMBER",
    "0103801232, CPR_NUMBER",
    "9903801232, P_NUMBER",
    "DK10000009, CVR_NUMBER UNITS_OF_COMPANY",
    "10 00 00 09, CVR_NUMBER UNITS_OF_COMPANY",
    "311000016009, SOR_ID",
    "12345678, WORDS",
    "140, WORDS",
    "-, WORDS"
  })
  @DisplayName("A2-55 a typed text is searched as all that it can be, with or without hyphen")
  void aTextIsSearchedAsAllThatItCanBe(String text, String kinds) {
    assertThat(ContactText.meanings(text))
        .extracting(meaning -> meaning.kind().name())
        .containsExactly(kinds.split(" "));
  }
}
