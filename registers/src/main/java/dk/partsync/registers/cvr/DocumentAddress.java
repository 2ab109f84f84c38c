package dk.partsync.registers.cvr;

import dk.partsync.api.cvr.CvrAddress;
import org.jspecify.annotations.Nullable;

/** An address of a document: its numbers are numbers, and letters stand apart (section 8.4). */
final class DocumentAddress {

  private DocumentAddress() {}

  static CvrAddress of(Row address) {
    Row municipality = address.part("kommune");
    return new CvrAddress(
        address.text("adresseId"),
        CvrTexts.fourDigits(address.text("vejkode")),
        address.text("vejnavn"),
        house(address, "husnummerFra", "bogstavFra"),
        house(address, "husnummerTil", "bogstavTil"),
        address.text("etage"),
        address.text("sidedoer"),
        address.text("bynavn"),
        address.text("postboks"),
        CvrTexts.fourDigits(address.text("postnummer")),
        address.text("postdistrikt"),
        CvrTexts.fourDigits(municipality.text("kommuneKode")),
        municipality.text("kommuneNavn"),
        address.text("landekode"),
        address.text("fritekst"),
        CvrTexts.careOf(address.text("conavn")));
  }

  private static @Nullable String house(Row address, String number, String letter) {
    String digits = address.text(number);
    return digits == null ? null : digits + address.textOrEmpty(letter);
  }
}
