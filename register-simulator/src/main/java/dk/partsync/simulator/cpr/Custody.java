package dk.partsync.simulator.cpr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Custody of a child, kept with both.
 *
 * @param role as on the wire (section 6.3)
 */
record Custody(String role, Citizen holder, Citizen child, LocalDate from, @Nullable LocalDate to) {

  static final String OTHER = "anden";
}
