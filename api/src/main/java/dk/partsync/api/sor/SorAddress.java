package dk.partsync.api.sor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Postal address of a SOR unit as delivered; it may be inherited from the parent unit, which the
 * file does not show. Source: registers/sor.md sections 3.1 and 4.4.
 *
 * @param district postal district (town)
 * @param regionCode four digits, {@code 1081} to {@code 1085}
 * @param country ISO 3166 alpha-2
 * @param east ETRS89 UTM zone 32 east, metres
 * @param north ETRS89 UTM zone 32 north, metres
 */
public record SorAddress(
    @Nullable String street,
    @Nullable String buildingId,
    @Nullable String floor,
    @Nullable String suite,
    @Nullable String additionalInfo,
    @Nullable String postCode,
    @Nullable String district,
    @Nullable String regionCode,
    @Nullable String country,
    @Nullable BigDecimal east,
    @Nullable BigDecimal north) {

  /**
   * The one address line of the party: {@code street building, floor suite, additional}, at most
   * 150 code points (registers/sor.md section 6.1).
   */
  public String line() {
    return PartyText.cut(fullLine());
  }

  boolean lineIsCut() {
    return PartyText.isCut(fullLine());
  }

  private String fullLine() {
    List<String> parts = new ArrayList<>();
    addJoined(parts, street, buildingId);
    addJoined(parts, floor, suite);
    addJoined(parts, additionalInfo, null);
    return String.join(", ", parts);
  }

  private static void addJoined(
      List<String> parts, @Nullable String first, @Nullable String second) {
    String joined = ((first == null ? "" : first) + " " + (second == null ? "" : second)).strip();
    if (!joined.isEmpty()) {
      parts.add(joined);
    }
  }
}
