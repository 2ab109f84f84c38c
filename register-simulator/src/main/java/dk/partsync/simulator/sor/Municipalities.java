package dk.partsync.simulator.sor;

import java.util.List;
import java.util.Random;

/** Municipalities with their administration, nursing homes, home care and dental care. */
final class Municipalities {

  private static final int ROWS_EACH = 25;
  private static final List<UnitType> INSTITUTIONS =
      List.of(
          UnitType.HEALTH_ADMINISTRATION,
          UnitType.NURSING_HOME,
          UnitType.HOME_NURSING,
          UnitType.DENTAL_CARE);
  private static final List<String> PLACES =
      List.of("Åhaven", "Søbo", "Østervang", "Lærkehøj", "Bøgely", "\"Solgården\"", "Midtbyen");

  private final Planting planting;
  private final Random random;
  private final Addresses addresses;

  Municipalities(Planting planting, Random random) {
    this.planting = planting;
    this.random = random;
    this.addresses = new Addresses(random);
  }

  /** Creates municipalities with exactly this many rows altogether. */
  void plant(int rows) {
    List<PostalDistrict> districts =
        PostalDistrict.DENMARK.stream()
            .filter(district -> !district.name().startsWith("København N"))
            .toList();
    int count = Math.min(districts.size(), 1 + rows / ROWS_EACH);
    for (int i = 0; i < count; i++) {
      municipality(districts.get(i), Shares.share(rows, count, i));
    }
  }

  private void municipality(PostalDistrict district, int rows) {
    if (rows == 0) {
      return;
    }
    Unit owner =
        planting.owner(
            Draft.of(UnitType.MUNICIPALITY, district.municipality() + " Kommune")
                .at(addresses.in(district)));
    int left = rows - 1;
    for (int i = 0; left > 0; i++) {
      int size = Math.min(left, 2 + random.nextInt(8));
      institution(owner, INSTITUTIONS.get(i % INSTITUTIONS.size()), district, size);
      left -= size;
    }
  }

  private void institution(Unit owner, UnitType type, PostalDistrict district, int rows) {
    String name = name(type);
    Unit institution = planting.institution(owner, Draft.of(type, name).at(addresses.in(district)));
    for (int i = 1; i < rows; i++) {
      planting.unit(institution, Draft.of(type, name + ", gruppe " + i));
    }
  }

  private String name(UnitType type) {
    String place = PLACES.get(random.nextInt(PLACES.size()));
    return switch (type) {
      case HEALTH_ADMINISTRATION -> "Sundhedsforvaltningen";
      case NURSING_HOME -> "Plejehjemmet " + place;
      case HOME_NURSING -> "Hjemmesygeplejen " + place;
      default -> "Tandplejen; " + place;
    };
  }
}
