package dk.partsync.simulator.sor;

/** Specialities with their SNOMED CT codes (registers/sor.md section 4.3). */
enum Speciality {
  GENERAL_MEDICINE("408443003", "almen medicin"),
  ANAESTHESIOLOGY("394577000", "anæstesiologi"),
  INTERNAL_MEDICINE("419192003", "intern medicin"),
  CARDIOLOGY("394579002", "kardiologi"),
  SURGERY("394609007", "kirurgi"),
  NEUROLOGY("394591006", "neurologi"),
  OPHTHALMOLOGY("394594003", "oftalmologi"),
  ORTHOPAEDIC_SURGERY("394801008", "ortopædisk kirurgi"),
  PSYCHIATRY("394587001", "psykiatri"),
  PAEDIATRICS("394537008", "pædiatri"),
  GYNAECOLOGY("394585009", "gynækologi og obstetrik"),
  RADIOLOGY("394914008", "diagnostisk radiologi"),
  DENTISTRY("394812008", "odontologi");

  private final String id;
  private final String danishName;

  Speciality(String id, String danishName) {
    this.id = id;
    this.danishName = danishName;
  }

  String id() {
    return id;
  }

  String danishName() {
    return danishName;
  }
}
