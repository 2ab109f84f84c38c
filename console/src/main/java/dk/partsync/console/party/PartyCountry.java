package dk.partsync.console.party;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A country that an address may be in.
 *
 * @param code ISO 3166-1 code of two letters
 * @param name in the language of the page
 */
public record PartyCountry(String code, String name) {

  /** All, in the order of their names. */
  static List<PartyCountry> in(Locale language) {
    return Arrays.stream(Locale.getISOCountries())
        .map(
            code ->
                new PartyCountry(
                    code, new Locale.Builder().setRegion(code).build().getDisplayCountry(language)))
        .sorted(Comparator.comparing(PartyCountry::name, Collator.getInstance(language)))
        .toList();
  }
}
