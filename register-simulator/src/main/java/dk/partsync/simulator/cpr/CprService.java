package dk.partsync.simulator.cpr;

/** The GraphQL services (section 4.1); access is granted to one of them. */
public enum CprService {
  PUBLIC("/CPR/custom/PublicSector/v1", "CPRCustom_PublicSectorPerson", "public-sector"),
  /**
   * Its schema is not public (section 14, number 3): it is the older service's data in this form.
   */
  PRIVATE("/CPR/custom/PrivateSector/v1", "CPRCustom_PrivateSectorPerson", "private-sector");

  private final String path;
  private final String rootField;
  private final String schemaName;

  CprService(String path, String rootField, String schemaName) {
    this.path = path;
    this.rootField = rootField;
    this.schemaName = schemaName;
  }

  /** Where it is served. */
  public String path() {
    return path;
  }

  /** The only field of its questions. */
  public String rootField() {
    return rootField;
  }

  String schemaName() {
    return schemaName;
  }
}
