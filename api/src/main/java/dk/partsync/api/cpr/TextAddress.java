package dk.partsync.api.cpr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address that the register has as lines: contact, supplementary or foreign.
 *
 * @param lines at most five, none of them empty
 * @param country of addresses abroad
 */
public record TextAddress(
    List<String> lines,
    @Nullable CprCode country,
    @Nullable PartialDate validFrom,
    @Nullable PartialDate validTo) {

  public TextAddress {
    lines = lines == null ? List.of() : List.copyOf(lines);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
