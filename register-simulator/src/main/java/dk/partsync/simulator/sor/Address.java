package dk.partsync.simulator.sor;

/**
 * A postal address as SOR exports it; empty text where the register has nothing.
 *
 * @param building house number with letter, for example {@code 7A}
 * @param floor {@code st}, {@code kl}, {@code 1} …
 * @param suite {@code tv}, {@code th}, {@code mf} or a door number
 * @param additionalInfo extra address line
 * @param municipalityCode four digits
 * @param regionCode four digits, 1081 to 1085
 * @param country ISO 3166 alpha-2
 * @param east metres with decimal comma, UTM zone 32 / ETRS89
 * @param north metres with decimal comma
 */
public record Address(
    String street,
    String building,
    String floor,
    String suite,
    String additionalInfo,
    String postCode,
    String district,
    String municipalityCode,
    String regionCode,
    String country,
    String east,
    String north) {

  /** A Danish address with nothing but street, house number and town. */
  public static Address at(String street, String building, String postCode, String district) {
    return new Address(street, building, "", "", "", postCode, district, "", "", "DK", "", "");
  }
}
