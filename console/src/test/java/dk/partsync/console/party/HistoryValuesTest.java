package dk.partsync.console.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.PartyHistory;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "statusSince|2009-08-01|01-08-2009",
        "statusSince|2009-08|2009-08",
        "status|bopael_i_groenland|bopæl i Grønland",
        "status|something_new|something_new",
        "civilStatus|gift 2008-06-21|gift 21-06-2008",
        "relatives|CHILD, MOTHER, CHILD|barn (2), mor",
        "ownsEmailDomain|true|ja",
        "addressLine|Vej 2009-08-01 B|Vej 2009-08-01 B",
      })
  void valuesAreWords(String field, String value, String shown) {
    assertThat(HistoryTexts.danish(false).value(field, value)).isEqualTo(shown);
  }

  @Test
  void protectionsAreWordsWithTheirDanishDays() {
    assertThat(
            HistoryTexts.danish(false)
                .value(
                    "protections",
                    "NAME_AND_ADDRESS from 2026-02-09T23:00:00Z until 2027-02-09T22:59:59Z,"
                        + " MARKETING"))
        .isEqualTo("navn og adresse fra 10-02-2026 til 09-02-2027, markedsføring");
  }

  @Test
  @DisplayName("N-06 what is left out is called hidden, and no day is read from it")
  void whatIsLeftOutIsCalledHidden() {
    HistoryText text = HistoryTexts.danish(true);
    assertThat(text.value("name", HistoryTexts.MESSAGE)).isEqualTo("skjult");
    assertThat(text.value("cprNumber", PartyHistory.NOT_SHOWN)).isEqualTo("skjult");
    assertThat(
            HistoryText.validFrom(
                HistoryTexts.entry(
                    1,
                    "2026-01-01T08:00:00Z",
                    "CprAddressesChanged",
                    HistoryTexts.change("residenceSince", null, HistoryTexts.MESSAGE))))
        .isNull();
  }

  @Test
  @DisplayName("N-11 the day from which a register says so is told, also where CPR tells it")
  void theDayFromWhichARegisterSaysSo() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThat(
            HistoryText.validFrom(
                HistoryTexts.entry(
                    1,
                    "2026-01-03T08:00:00Z",
                    "CprAddressesChanged",
                    HistoryTexts.change("residenceSince", "2015-05-01", "2026-01-01"))))
        .isEqualTo(day);
    assertThat(
            HistoryText.validFrom(
                HistoryTexts.entry(1, "2026-01-03T08:00:00Z", "SorUnitMoved", day)))
        .isEqualTo(day);
  }
}
