package dk.partsync.simulator.cvr;

import java.time.LocalDate;
import java.util.Map;

/** Which company a production unit belongs to, as its row says it. */
final class Owner {

  static final String FIELD = "tilknyttetVirksomhedsCVRNummer";

  private Owner() {}

  static Map<String, Object> of(long cvrNumber, LocalDate since) {
    return Map.of(FIELD, cvrNumber, "tilknyttetTilVirksomhedStartdato", since.toString());
  }
}
