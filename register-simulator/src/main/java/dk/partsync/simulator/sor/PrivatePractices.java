package dk.partsync.simulator.sor;

import java.util.List;
import java.util.Random;

/**
 * Private practices: owner, institution and one to four units of nearly the same name in sequence
 * (registers/sor.md section 4.2).
 */
final class PrivatePractices {

  /** Rows of the smallest practice. */
  static final int SMALLEST = 3;

  private static final List<UnitType> TYPES =
      List.of(
          UnitType.GENERAL_PRACTICE,
          UnitType.DENTAL_PRACTICE,
          UnitType.PHYSIOTHERAPY,
          UnitType.SPECIALIST_PRACTICE,
          UnitType.CHIROPRACTOR,
          UnitType.PHARMACY);
  private static final List<Speciality> SPECIALIST =
      List.of(
          Speciality.OPHTHALMOLOGY,
          Speciality.PSYCHIATRY,
          Speciality.GYNAECOLOGY,
          Speciality.NEUROLOGY);

  private final Planting planting;
  private final Random random;
  private final Addresses addresses;
  private final PracticeNames names;

  PrivatePractices(Planting planting, Random random) {
    this.planting = planting;
    this.random = random;
    this.addresses = new Addresses(random);
    this.names = new PracticeNames(random);
  }

  /** Creates practices with exactly this many rows, at least three. */
  void plant(int rows) {
    int left = rows;
    while (left > 0) {
      int size = SMALLEST + random.nextInt(4);
      if (left - size < SMALLEST) {
        size = left;
      }
      practice(size);
      left -= size;
    }
  }

  private void practice(int rows) {
    UnitType type = TYPES.get(random.nextInt(TYPES.size()));
    String name = names.next(type);
    List<Speciality> specialities = specialities(type);
    Address address = addresses.anywhere();
    Unit owner = planting.owner(Draft.of(UnitType.PRIVATE_OWNER, name + " ApS").at(address));
    Draft draft = Draft.of(type, name).withSpecialities(specialities);
    Unit institution = planting.institution(owner, draft.at(address));
    for (int i = 2; i < rows; i++) {
      String unitName = i == 2 ? name : name + ", afd. " + (i - 1);
      planting.unit(institution, Draft.of(type, unitName).withSpecialities(specialities));
    }
  }

  private List<Speciality> specialities(UnitType type) {
    return switch (type) {
      case GENERAL_PRACTICE -> List.of(Speciality.GENERAL_MEDICINE);
      case DENTAL_PRACTICE -> List.of(Speciality.DENTISTRY);
      case SPECIALIST_PRACTICE -> List.of(SPECIALIST.get(random.nextInt(SPECIALIST.size())));
      default -> List.of();
    };
  }
}
