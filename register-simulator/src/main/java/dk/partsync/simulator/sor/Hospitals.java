package dk.partsync.simulator.sor;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Hospitals as deep trees: departments, wards, teams, six levels with owner and institution. */
final class Hospitals {

  /** Rows a unit and all below it may have at most, by depth below the institution. */
  private static final int[] LARGEST = {40, 8, 3, 1};

  private static final List<UnitType> WARD_TYPES =
      List.of(
          UnitType.CLINICAL_UNIT,
          UnitType.CLINICAL_UNIT,
          UnitType.CLINICAL_UNIT,
          UnitType.INTENSIVE_CARE,
          UnitType.OPERATING_THEATRE,
          UnitType.IMAGING,
          UnitType.RESEARCH,
          UnitType.SERVICE_UNIT,
          UnitType.ADMINISTRATION);
  private static final List<String> WARD_NAMES =
      List.of("Sengeafsnit", "Ambulatorium", "Dagafsnit", "Modtagelse", "Forskningsgruppe");
  private static final List<String> WINGS =
      List.of("Ø", "Å", "Nord", "\"Øst\"", "Vest; stuen", "Syd");

  private final Planting planting;
  private final Random random;
  private int hospitalNumber;

  Hospitals(Planting planting, Random random) {
    this.planting = planting;
    this.random = random;
  }

  /** Creates one hospital with exactly this many rows. */
  void plant(Unit region, String town, Address address, int rows) {
    if (rows == 0) {
      return;
    }
    String shak = "99" + twoDigits(hospitalNumber++);
    Draft draft = Draft.of(UnitType.HOSPITAL, town + " Prøvehospital").at(address).withShak(shak);
    grow(planting.institution(region, draft), shak, rows - 1, 0);
  }

  private void grow(Unit parent, String shak, int rows, int depth) {
    int left = rows;
    for (int i = 0; left > 0; i++) {
      int size = Math.min(left, 1 + random.nextInt(LARGEST[depth]));
      String code = shakBelow(shak, i, depth);
      grow(
          planting.unit(parent, depth == 0 ? department(code) : ward(code)),
          code,
          size - 1,
          depth + 1);
      left -= size;
    }
  }

  private Draft department(String shak) {
    Speciality first = speciality();
    Speciality second = speciality();
    List<Speciality> list = first == second ? List.of(first) : List.of(first, second);
    String name = first.danishName();
    String capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return Draft.of(UnitType.CLINICAL_UNIT, capitalised + ", afdeling " + shak.substring(4))
        .withShak(shak)
        .withSpecialities(list);
  }

  private Draft ward(String shak) {
    String name = pick(WARD_NAMES) + " " + (1 + random.nextInt(30)) + " " + pick(WINGS);
    return Draft.of(pick(WARD_TYPES), name).withShak(shak).withSpecialities(List.of(speciality()));
  }

  /** Four characters for the hospital, six for the department, seven for all below it. */
  private static String shakBelow(String shak, int index, int depth) {
    return switch (depth) {
      case 0 -> shak + twoDigits(index);
      case 1 -> shak + Character.toUpperCase(Character.forDigit(index % 36, 36));
      default -> shak;
    };
  }

  private static String twoDigits(int number) {
    return String.valueOf(100 + number % 100).substring(1);
  }

  private Speciality speciality() {
    return pick(List.of(Speciality.values()));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
