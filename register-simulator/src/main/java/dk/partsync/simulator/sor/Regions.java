package dk.partsync.simulator.sor;

import java.util.List;
import java.util.Random;

/** The five regions, each owning a few hospitals. */
final class Regions {

  private static final int ROWS_EACH = 100;
  private static final int HOSPITAL_ROWS = 600;
  private static final List<String> NAMES =
      List.of(
          "Region Midtjylland",
          "Region Hovedstaden",
          "Region Syddanmark",
          "Region Nordjylland",
          "Region Sjælland");
  private static final List<String> CODES = List.of("1082", "1084", "1083", "1081", "1085");

  private final Planting planting;
  private final Random random;
  private final Addresses addresses;
  private final Hospitals hospitals;

  Regions(Planting planting, Random random) {
    this.planting = planting;
    this.random = random;
    this.addresses = new Addresses(random);
    this.hospitals = new Hospitals(planting, random);
  }

  /** Creates regions with exactly this many rows altogether. */
  void plant(int rows) {
    int count = Math.min(NAMES.size(), 1 + rows / ROWS_EACH);
    for (int i = 0; i < count; i++) {
      region(i, Shares.share(rows, count, i));
    }
  }

  private void region(int index, int rows) {
    if (rows == 0) {
      return;
    }
    List<PostalDistrict> towns =
        PostalDistrict.DENMARK.stream()
            .filter(town -> town.regionCode().equals(CODES.get(index)))
            .toList();
    Unit owner =
        planting.owner(Draft.of(UnitType.REGION, NAMES.get(index)).at(addresses.in(towns.get(0))));
    int hospitalRows = rows - 1;
    int count = 1 + hospitalRows / HOSPITAL_ROWS;
    for (int i = 0; i < count; i++) {
      PostalDistrict town = towns.get(random.nextInt(towns.size()));
      hospitals.plant(owner, town.name(), addresses.in(town), Shares.share(hospitalRows, count, i));
    }
  }
}
