package dk.partsync.simulator.cvr;

import java.util.Map;

/** Kreditoplysninger; the codes are invented, for their code set is not known (section 14). */
final class Credit {

  static final Map<String, Object> BANKRUPT =
      Map.of(
          "Kreditoplysning", "3",
          "kreditoplysningstekst", "Konkurs",
          "statusvaerdi", "1",
          "statusvaerdiTekst", "Under konkurs");

  private Credit() {}
}
