package dk.partsync.simulator.cpr;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address of up to five lines.
 *
 * @param text each at most 34 characters
 */
record Lines(@Nullable LocalDate from, @Nullable LocalDate to, List<String> text) {

  static Lines since(LocalDate from, String... text) {
    return new Lines(from, null, List.of(text));
  }
}
