package dk.partsync.simulator.sor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {

  private final CsvTable daily = CsvTable.daily(SorWorld.of(3, 1000, LocalDate.of(2026, 9, 20)));

  @Test
  void cvrNumbersOfTheSamplePassModulusEleven() {
    assertThat(List.of("99999993", "99999977")).allMatch(CvrNumbers::isValid);
    assertThat(CvrNumbers.isValid("99999994")).isFalse();
  }

  @Test
  void everyOwnerHasACvrNumberOfItsOwnThatIsClearlyInvented() {
    List<String> owners =
        daily.rows().stream()
            .filter(row -> row.get("sortype").equals("IE"))
            .map(row -> row.get("institutionownercvrnumberid"))
            .toList();
    assertThat(owners)
        .hasSizeGreaterThan(50)
        .doesNotHaveDuplicates()
        .allMatch(cvr -> cvr.startsWith("9999") && CvrNumbers.isValid(cvr));
  }

  @Test
  void locationNumbersHaveTheCheckDigitOfGs1() {
    assertThat(LocationNumber.of(300_001)).hasSize(13).startsWith("57999");
    assertThat(daily.column("EanLocationCode"))
        .filteredOn(code -> !code.isEmpty())
        .hasSizeGreaterThan(800)
        .allMatch(NumbersTest::hasGs1CheckDigit);
  }

  private static boolean hasGs1CheckDigit(String code) {
    int sum = 0;
    for (int fromRight = 0; fromRight < code.length(); fromRight++) {
      int digit = code.charAt(code.length() - 1 - fromRight) - '0';
      sum += fromRight % 2 == 0 ? digit : 3 * digit;
    }
    return sum % 10 == 0;
  }

  @Test
  void publishedLocationNumbersPassTheCheckUsedHere() {
    assertThat(List.of("5799999000102", "5799999000119")).allMatch(NumbersTest::hasGs1CheckDigit);
  }

  @Test
  void shakCodesHaveFourToSevenCharactersAndWardsStartWithTheirHospital() {
    assertThat(daily.column("ShakId"))
        .filteredOn(code -> !code.isEmpty())
        .allMatch(code -> code.matches("99\\d{2}(\\d{2}[0-9A-Z]?)?"))
        .anyMatch(code -> code.length() == 4)
        .anyMatch(code -> code.length() == 6)
        .anyMatch(code -> code.length() == 7);
  }

  @Test
  void coordinatesHaveADecimalCommaAndMailGoesNowhere() {
    assertThat(daily.column("PostalAddressCoordETRS89z32EMeasure"))
        .allMatch(text -> text.matches("(\\d{6},\\d{2})?"));
    assertThat(daily.column("VirtualAddressEmailAddress"))
        .allMatch(text -> text.isEmpty() || text.endsWith("@example.invalid"));
  }
}
