package dk.partsync.registers.cvr;

import dk.partsync.api.cvr.CvrAddress;
import dk.partsync.api.cvr.CvrAddresses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a unit is, from rows of {@code CVR_Adressering} (section 5.4). */
final class CvrAddressMapper {

  private CvrAddressMapper() {}

  static CvrAddresses of(List<Row> inForce) {
    return new CvrAddresses(
        address(inForce, "beliggenhedsadresse"), address(inForce, "postadresse"));
  }

  private static @Nullable CvrAddress address(List<Row> inForce, String use) {
    return inForce.stream()
        .filter(row -> use.equalsIgnoreCase(row.text("AdresseringAnvendelse")))
        .findFirst()
        .map(CvrAddressMapper::address)
        .orElse(null);
  }

  private static CvrAddress address(Row row) {
    return new CvrAddress(
        row.text("Adresse"),
        row.text("CVRAdresse_vejkode"),
        row.text("CVRAdresse_vejnavn"),
        row.text("CVRAdresse_husnummerFra"),
        row.text("CVRAdresse_husnummerTil"),
        row.text("CVRAdresse_etagebetegnelse"),
        row.text("CVRAdresse_doerbetegnelse"),
        row.text("CVRAdresse_supplerendeBynavn"),
        row.text("CVRAdresse_postboks"),
        row.text("CVRAdresse_postnummer"),
        row.text("CVRAdresse_postdistrikt"),
        CvrTexts.fourDigits(row.text("CVRAdresse_kommunekode")),
        row.text("CVRAdresse_kommunenavn"),
        row.text("CVRAdresse_landekode"),
        row.text("CVRAdresse_adresseFritekst"),
        CvrTexts.careOf(row.text("coNavn")));
  }
}
