package dk.partsync.simulator.cvr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CursorTest {

  private static final Map<String, Object> ROW =
      Map.of(
          "id", "4990000001",
          "CVREnhedsId", "4990000001",
          "sekvens", 3L,
          "registreringFra", "2025-01-03T10:21:55.000000Z",
          "virkningFra", "2019-04-01");

  @Test
  void aCompanysCursorIsMadeOfIdRegistrationAndEffect() {
    assertThat(Cursor.of(Entity.COMPANY, ROW).text())
        .isEqualTo(
            "TkRrNU1EQXdNREF3TVE9PTtNakF5TlMwd01TMHdNMVF4TURveU1UbzFOUzR3TURBd01EQXdLekF3T2pBdztN"
                + "akF4T1Mwd05DMHdNUT09");
  }

  @Test
  void aNoticesCursorIsOneAndItsIdInEightBytes() {
    assertThat(Cursor.ofNotice(5_000_002).text()).isEqualTo("TVE9PTtRa3RNQUFBQUFBQT0=");
  }

  @Test
  void cursorsAreReadAsTheyWereWritten() {
    Cursor cursor = Cursor.of(Entity.INDUSTRY, ROW);
    assertThat(cursor.parts())
        .containsExactly("4990000001", 3L, "2025-01-03T10:21:55.0000000+00:00", "2019-04-01");
    assertThat(Cursor.read(cursor.text(), Cursor.kinds(Entity.INDUSTRY))).isEqualTo(cursor);
  }

  @Test
  void otherTextIsNoCursor() {
    assertThatThrownBy(() -> Cursor.read("%%%", Cursor.kinds(Entity.NAME)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
