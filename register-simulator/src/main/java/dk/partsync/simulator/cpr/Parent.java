package dk.partsync.simulator.cpr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A parent of a child: a citizen, somebody without CPR number, or nobody known.
 *
 * @param role as on the wire (section 6.3)
 */
record Parent(String role, @Nullable Citizen citizen, @Nullable Outsider outsider, LocalDate from) {

  static final String MOTHER = "mor";
  static final String FATHER_OR_CO_MOTHER = "far_medmor";
}
