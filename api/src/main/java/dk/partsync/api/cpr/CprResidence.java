package dk.partsync.api.cpr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address of the register, in its parts as delivered (codes and numbers with leading zeros).
 *
 * @param roadName at most 20 characters, abbreviated by the register
 * @param locality village or place
 * @param darAddressId id in the address register DAR
 * @param movedToMunicipality when the person came to the municipality
 * @param movedFrom the municipality the person came from
 * @param validFrom since when the person lives here
 */
public record CprResidence(
    @Nullable String careOf,
    @Nullable String roadName,
    @Nullable String houseNumber,
    @Nullable String floor,
    @Nullable String door,
    @Nullable String buildingNumber,
    @Nullable String locality,
    @Nullable String postCode,
    @Nullable String district,
    CprCode municipality,
    String roadCode,
    @Nullable String darAddressId,
    @Nullable PartialDate movedToMunicipality,
    @Nullable CprCode movedFrom,
    @Nullable PartialDate validFrom) {

  /** Road, house number, floor and door without leading zeros, for example {@code Vej 7, 2. tv}. */
  public String line() {
    StringBuilder line = new StringBuilder(roadName == null ? "" : roadName);
    append(line, " ", houseNumber, "");
    append(line, ", ", floor, ".");
    append(line, floor == null || floor.isBlank() ? ", " : " ", door, "");
    return line.toString().strip();
  }

  /** What is written above post code and district: c/o, line, locality. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    addUnlessBlank(lines, careOf);
    addUnlessBlank(lines, line());
    addUnlessBlank(lines, locality);
    return lines;
  }

  private static void addUnlessBlank(List<String> lines, @Nullable String line) {
    if (line != null && !line.isBlank()) {
      lines.add(line);
    }
  }

  private static void append(
      StringBuilder line, String before, @Nullable String padded, String after) {
    String part = padded == null ? "" : padded.strip().replaceFirst("^0+(?=.)", "");
    if (!part.isEmpty()) {
      line.append(before).append(part).append(after);
    }
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
