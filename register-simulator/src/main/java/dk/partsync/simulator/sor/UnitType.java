package dk.partsync.simulator.sor;

/**
 * Types of owners, institutions and units with their SNOMED CT codes, as far as these are public
 * (registers/sor.md section 4.3); the code is empty where it is not.
 */
enum UnitType {
  REGION("", "region"),
  MUNICIPALITY("", "kommune"),
  PRIVATE_OWNER("550891000005100", "privat"),
  HOSPITAL("22232009", "hospital"),
  PHARMACY("264372000", "apotek"),
  GENERAL_PRACTICE("394761003", "almen lægepraksis"),
  SPECIALIST_PRACTICE("550671000005100", "speciallægepraksis"),
  DENTAL_PRACTICE("", "tandlægepraksis"),
  CHIROPRACTOR("", "kiropraktorklinik"),
  PHYSIOTHERAPY("547011000005103", "fysioterapiklinik"),
  HEALTH_ADMINISTRATION("", "sundhedsforvaltning"),
  NURSING_HOME("", "plejehjem"),
  HOME_NURSING("", "hjemmesygeplejeenhed"),
  DENTAL_CARE("", "tandplejeklinik"),
  ADMINISTRATION("550811000005108", "administrativ enhed"),
  CLINICAL_UNIT("550851000005109", "klinisk enhed"),
  INTENSIVE_CARE("309904001", "intensiv enhed"),
  OPERATING_THEATRE("551611000005102", "operationsgang"),
  IMAGING("309964003", "billeddiagnostisk enhed"),
  RESEARCH("550841000005107", "forskningsenhed"),
  SERVICE_UNIT("550821000005102", "service enhed");

  private final String id;
  private final String danishName;

  UnitType(String id, String danishName) {
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
