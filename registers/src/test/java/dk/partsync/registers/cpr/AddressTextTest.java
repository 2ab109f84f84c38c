package dk.partsync.registers.cpr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.CprAddresses;
import dk.partsync.api.cpr.CprCode;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprResidence;
import dk.partsync.api.cpr.PersonSearch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTextTest {

  @ParameterizedTest
  @CsvSource({
    "7, 007",
    "12A, 012A",
    "12 a, 012A",
    "012A, 012A",
    "112, 112",
    "0007b, 007B",
    "' 9 ', 009",
    "1000, 1000",
    "A, A",
    "3-5, 3-5"
  })
  void houseNumbersAreWrittenAsTheRegisterDoes(String written, String register) {
    assertThat(AddressText.houseNumber(written)).isEqualTo(register);
  }

  @ParameterizedTest
  @CsvSource({
    "2, tv, 02, tv, true",
    "02., TV., 2, tv, true",
    "st., th, st, th, true",
    "ST, 3, st, 0003, true",
    "2, tv, 03, tv, false",
    "2, tv, 02, th, false",
    "2, , 02, th, true",
    ", tv, 02, tv, true",
    ", , 02, tv, true",
    "2, tv, , , false"
  })
  void floorAndDoorAreComparedWithoutTheirPadding(
      String floor, String door, String registerFloor, String registerDoor, boolean match) {
    PersonSearch search =
        new PersonSearch("Lone", null, "Prøvesen", "Prøvevej", "12A", floor, door, "9000", null);
    CprResidence residence =
        new CprResidence(
            null,
            "Prøvevej",
            "012A",
            registerFloor,
            registerDoor,
            null,
            null,
            "9000",
            "Aalborg",
            new CprCode("0851", null, null),
            "7311",
            null,
            null,
            null,
            null);
    CprPerson person =
        CprPerson.nothing().withAddresses(new CprAddresses(residence, null, null, null, null));

    assertThat(AddressText.matches(search, person)).isEqualTo(match);
  }
}
