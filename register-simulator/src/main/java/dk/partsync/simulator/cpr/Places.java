package dk.partsync.simulator.cpr;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Invents addresses: real municipalities, made-up roads, towns and postcodes. */
final class Places {

  private static final List<String> ROADS =
      Words.joined(
          List.of("Prøve", "Eksempel", "Testrup", "Mønster", "Attrap", "Øvelses", "Påhits"),
          List.of("vej", "gade", "stræde", " Allé", "toften"));
  private static final List<Town> TOWNS =
      List.of(
          new Town("0851", "Aalborg", "9009", "Prøvekøbing"),
          new Town("0851", "Aalborg", "9019", "Prøveby Ø"),
          new Town("0751", "Aarhus", "8009", "Testrup C"),
          new Town("0751", "Aarhus", "8019", "Eksempelby"),
          new Town("0461", "Odense", "5009", "Mønsterbro"),
          new Town("0101", "København", "1009", "Attrapstad K"),
          new Town("0101", "København", "2009", "Attrapstad Ø"),
          new Town("0400", "Bornholm", "3709", "Øveneksø"),
          new Town("0561", "Esbjerg", "6709", "Påhitshavn"),
          new Town("0791", "Viborg", "8809", "Skinstrup"));

  private final Random random;

  Places(Random random) {
    this.random = random;
  }

  private record Town(String code, String municipality, String postCode, String district) {}

  /** An ordinary address. */
  Place anywhere() {
    Town town = TOWNS.get(random.nextInt(TOWNS.size()));
    int road = random.nextInt(ROADS.size());
    boolean flat = random.nextInt(3) == 0;
    return new Place(
        Authority.municipality(town.code(), town.municipality()),
        "%04d".formatted(1000 + 7 * road),
        ROADS.get(road),
        houseNumber(),
        flat ? pick("st", "01", "02", "03", "kl") : null,
        flat ? pick("th", "tv", "mf", "0012") : null,
        null,
        random.nextInt(8) == 0 ? "Prøveskov" : null,
        town.postCode(),
        town.district(),
        uuid());
  }

  /** The formal address of somebody without a fixed one: a special road code. */
  Place specialRoad() {
    Place place = anywhere();
    return new Place(
        place.municipality(),
        "9901",
        "Uden fast bopæl",
        null,
        null,
        null,
        null,
        null,
        place.postCode(),
        place.district(),
        null);
  }

  /** In Greenland, by building number. */
  Place greenland() {
    return new Place(
        Authority.municipality("0956", "Sermersooq"),
        "0017",
        "Prøvep Aqqutaa",
        null,
        null,
        null,
        "B-%04d".formatted(1 + random.nextInt(4000)),
        null,
        "3999",
        "Testsuaq",
        null);
  }

  /** The administrative municipality of those who live nowhere. */
  static Place nowhere() {
    return new Place(
        new Authority("0019", "Administrativ kommune", "07", "Særlig myndighed"),
        "0001",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private String houseNumber() {
    return "%03d".formatted(1 + random.nextInt(180)) + (random.nextInt(6) == 0 ? "A" : "");
  }

  private String uuid() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private String pick(String... of) {
    return of[random.nextInt(of.length)];
  }
}
