package dk.partsync.simulator.cvr;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Invents addresses as rows have them (section 5.4): real municipalities, their codes without
 * leading zeros, made-up roads, towns and postcodes.
 */
final class Places {

  /** {@code AdresseringAnvendelse} of where a unit is. */
  static final String LOCATION = "beliggenhedsadresse";

  /** {@code AdresseringAnvendelse} of where its post goes. */
  static final String POST = "postadresse";

  private static final List<String> ROADS =
      List.of("Prøvegade", "Testrupvej", "Mønstergade", "Attraptoften", "Øvelses Allé", "Skinvej");
  private static final List<Town> TOWNS =
      List.of(
          new Town("851", "AALBORG", "9009", "Prøvekøbing"),
          new Town("751", "AARHUS", "8009", "Testrup C"),
          new Town("461", "ODENSE", "5009", "Mønsterbro"),
          new Town("101", "KØBENHAVN", "1009", "Attrapstad K"),
          new Town("400", "BORNHOLM", "3709", "Øveneksø"),
          new Town("561", "ESBJERG", "6709", "Påhitshavn"));

  private final RandomGenerator random;

  Places(RandomGenerator random) {
    this.random = random;
  }

  private record Town(String code, String municipality, String postCode, String district) {}

  /** An ordinary address, a quarter of them care of somebody. */
  Map<String, Object> anywhere() {
    Map<String, Object> address = structured();
    if (random.nextInt(4) == 0) {
      address.put("coNavn", "c/o " + new Words(random).person());
    }
    return Map.copyOf(address);
  }

  /** An address of which these fields are so. */
  Map<String, Object> anywhereWith(Map<String, Object> fields) {
    Map<String, Object> address = structured();
    address.putAll(fields);
    return Map.copyOf(address);
  }

  /** An address abroad, without structure. */
  static Map<String, Object> abroad() {
    return Map.of(
        "AdresseringAnvendelse", LOCATION,
        "CVRAdresse_landekode", "SE",
        "CVRAdresse_adresseFritekst", "Provgatan 7\n211 00 Testhamn");
  }

  /** Where the post goes: a box at the post office. */
  Map<String, Object> postBox() {
    Town town = TOWNS.get(random.nextInt(TOWNS.size()));
    Map<String, Object> address = new TreeMap<>();
    address.put("AdresseringAnvendelse", POST);
    address.put("CVRAdresse_postboks", Integer.toString(1 + random.nextInt(900)));
    put(address, town);
    return Map.copyOf(address);
  }

  private Map<String, Object> structured() {
    Map<String, Object> address = new TreeMap<>();
    int road = random.nextInt(ROADS.size());
    boolean flat = random.nextInt(3) == 0;
    address.put("AdresseringAnvendelse", LOCATION);
    address.put("Adresse", new UUID(random.nextLong(), random.nextLong()).toString());
    address.put("CVRAdresse_vejkode", Integer.toString(1000 + 7 * road));
    address.put("CVRAdresse_vejnavn", ROADS.get(road));
    int house = 1 + random.nextInt(180);
    address.put("CVRAdresse_husnummerFra", house + (random.nextInt(6) == 0 ? "B" : ""));
    put(address, "CVRAdresse_husnummerTil", random.nextInt(20) == 0 ? "" + (house + 4) : null);
    put(address, "CVRAdresse_etagebetegnelse", flat ? pick("st", "1", "2", "3") : null);
    put(address, "CVRAdresse_doerbetegnelse", flat ? pick("tv", "th", "mf") : null);
    put(address, "CVRAdresse_supplerendeBynavn", random.nextInt(9) == 0 ? "Prøveskov" : null);
    put(address, TOWNS.get(random.nextInt(TOWNS.size())));
    return address;
  }

  private static void put(Map<String, Object> address, Town town) {
    address.put("CVRAdresse_postnummer", town.postCode());
    address.put("CVRAdresse_postdistrikt", town.district());
    address.put("CVRAdresse_kommunekode", town.code());
    address.put("CVRAdresse_kommunenavn", town.municipality());
    address.put("CVRAdresse_landekode", "DK");
  }

  private static void put(Map<String, Object> address, String field, @Nullable String value) {
    if (value != null) {
      address.put(field, value);
    }
  }

  private String pick(String... of) {
    return of[random.nextInt(of.length)];
  }
}
