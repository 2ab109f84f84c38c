package dk.partsync.registers.cvr;

import dk.partsync.api.cvr.CvrUnitKind;

/** The documents of the distribution that this product asks for (sections 8.1 and 8.4). */
enum DocumentType {
  COMPANY(CvrUnitKind.COMPANY, "virksomhed", "Vrvirksomhed", "cvrNummer"),
  PRODUCTION_UNIT(CvrUnitKind.PRODUCTION_UNIT, "produktionsenhed", "VrproduktionsEnhed", "pNummer");

  private final CvrUnitKind kind;
  private final String path;
  private final String root;
  private final String numberField;

  DocumentType(CvrUnitKind kind, String path, String root, String numberField) {
    this.kind = kind;
    this.path = path;
    this.root = root;
    this.numberField = numberField;
  }

  CvrUnitKind kind() {
    return kind;
  }

  /** Where it is searched, below the address of the distribution. */
  String path() {
    return path + "/_search";
  }

  /** The member of a hit's source that holds it. */
  String root() {
    return root;
  }

  /** CVR number or P-number. */
  String numberField() {
    return numberField;
  }

  /** A field by its full name. */
  String field(String name) {
    return root + "." + name;
  }
}
