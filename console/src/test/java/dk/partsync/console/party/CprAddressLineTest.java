package dk.partsync.console.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CprAddressLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Skolevej 3               | Skolevej        | 3   | ''  | ''
          Skolevej 12B             | Skolevej        | 12B | ''  | ''
          Skolevej 12 b, 2. tv     | Skolevej        | 12b | 2   | tv
          Skolevej 12 3 tv         | Skolevej        | 12  | 3   | tv
          Skolevej 12, st. th.     | Skolevej        | 12  | st  | th
          Skolevej 12 st th        | Skolevej        | 12  | st  | th
          Ny Skolevej 7, kl        | Ny Skolevej     | 7   | kl  | ''
          10. Februar Vej 7, 1.    | 10. Februar Vej | 7   | 1   | ''
          Attrap Allé 177, 3. mf   | Attrap Allé     | 177 | 3   | mf
          Den Gamle Gård           | Den Gamle Gård  | ''  | ''  | ''
          """)
  void aLineIsTakenApart(String line, String road, String house, String floor, String door) {
    assertThat(CprAddressLine.of(line)).isEqualTo(new CprAddressLine(road, house, floor, door));
  }

  @Test
  void aTextThatIsNoAddressIsLeftAsItIs() {
    String endless = "x 1".repeat(1000);

    assertThat(CprAddressLine.of(endless)).isEqualTo(new CprAddressLine(endless, "", "", ""));
  }
}
