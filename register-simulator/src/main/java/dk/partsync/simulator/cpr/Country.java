package dk.partsync.simulator.cpr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country as CPR knows it.
 *
 * @param code four digits (appendix A)
 * @param iso ISO 3166-1 alpha-3
 */
record Country(String code, String name, @Nullable String iso) {

  static final Country DENMARK = new Country("5100", "Danmark", "DNK");
  static final Country STATELESS = new Country("5103", "Statsløs", null);
  static final Country NORWAY = new Country("5110", "Norge", "NOR");

  static final List<Country> ABROAD =
      List.of(
          NORWAY,
          new Country("5120", "Sverige", "SWE"),
          new Country("5154", "Polen", "POL"),
          new Country("5164", "Spanien", "ESP"),
          new Country("5390", "USA", "USA"),
          new Country("5172", "Tyrkiet", "TUR"));
}
