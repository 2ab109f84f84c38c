package dk.partsync.simulator.cpr;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A protection of a person (section 7).
 *
 * @param type as on the wire (section 6.3)
 * @param current whether the record is valid; whether the protection is active depends on the time
 *     as well
 */
record Protection(String type, boolean current, @Nullable Instant from, @Nullable Instant to) {

  static final String NAME_AND_ADDRESS = "navne_og_adresse";
  static final String LOCAL_DIRECTORY = "lokal_vejviser";
  static final String MARKETING = "markedsfoering";
  static final String CREDIT_WARNING = "kreditadvarsel";

  /** Whether name and address are protected now (section 7.2). */
  boolean hides(Instant now) {
    return type.equals(NAME_AND_ADDRESS) && isActive(now);
  }

  boolean isActive(Instant now) {
    return current && (from == null || !now.isBefore(from)) && (to == null || !now.isAfter(to));
  }

  Protection withdrawn(Instant now) {
    return new Protection(type, false, from, now);
  }
}
