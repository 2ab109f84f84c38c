package dk.partsync.simulator.sor;

import java.util.List;
import java.util.Random;

/** Invents addresses whose postcode, district, municipality, region and coordinates agree. */
final class Addresses {

  private static final int SPREAD_METRES = 3_000;
  private static final List<String> STREETS =
      List.of(
          "Nørregade",
          "Østergade",
          "Søndergade",
          "Vestergade",
          "Kirkegade",
          "Åboulevarden",
          "Skolevej",
          "Møllevej",
          "Ærtevej",
          "Engblommevej",
          "Ringgaden",
          "Havnegade",
          "Bjerggade",
          "Sankt Jørgens Allé",
          "Torvet",
          "Stationsvej",
          "Fælledvej",
          "Lærkevej");
  private static final List<String> FLOORS = List.of("st", "kl", "1", "2", "3");
  private static final List<String> SUITES = List.of("tv", "th", "mf", "12");

  private final Random random;

  Addresses(Random random) {
    this.random = random;
  }

  Address anywhere() {
    List<PostalDistrict> from =
        random.nextInt(50) == 0 ? PostalDistrict.ABROAD : PostalDistrict.DENMARK;
    return in(pick(from));
  }

  Address in(PostalDistrict district) {
    boolean inFlat = random.nextInt(4) == 0;
    return new Address(
        pick(STREETS),
        1 + random.nextInt(180) + (random.nextInt(6) == 0 ? "A" : ""),
        inFlat ? pick(FLOORS) : "",
        inFlat ? pick(SUITES) : "",
        random.nextInt(12) == 0 ? "Indgang " + (1 + random.nextInt(30)) + "B" : "",
        district.postCode(),
        district.name(),
        district.municipalityCode(),
        district.regionCode(),
        district.country(),
        near(district.east()),
        near(district.north()));
  }

  /** Another street and number in the same district. */
  Address elsewhereIn(Address old) {
    return new Address(
        old.street().equals("Rådhuspladsen") ? "Domkirkestræde" : "Rådhuspladsen",
        String.valueOf(1 + random.nextInt(180)),
        "",
        "",
        "",
        old.postCode(),
        old.district(),
        old.municipalityCode(),
        old.regionCode(),
        old.country(),
        old.east(),
        old.north());
  }

  private String near(int centre) {
    if (centre == 0) {
      return "";
    }
    int metres = centre - SPREAD_METRES + random.nextInt(2 * SPREAD_METRES);
    return metres + "," + (10 + random.nextInt(90));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
