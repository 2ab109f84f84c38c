package dk.partsync.simulator.cpr;

import java.util.Locale;

/** A person's status (section 6.1), spelled as on the wire but for letter case. */
enum LifeStatus {
  BOPAEL_I_DANMARK,
  BOPAEL_I_DANMARK_HOEJ_VEJKODE,
  BOPAEL_I_GROENLAND,
  EJ_BOPAEL,
  ANNULLERET,
  NEDLAGT_PERSON,
  FORSVUNDET,
  UDREJST,
  DOED;

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
