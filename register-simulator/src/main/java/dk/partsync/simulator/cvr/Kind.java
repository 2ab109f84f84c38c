package dk.partsync.simulator.cvr;

/** What has an id of its own in CVR. */
enum Kind {
  COMPANY("Virksomhed", "CVRNummer"),
  PRODUCTION_UNIT("Produktionsenhed", "PNummer"),
  /** A participant without number, for example a foreign company. */
  PARTICIPANT("AndreDeltagere", "CVREnhedsid");

  private final String type;
  private final String keyType;

  Kind(String type, String keyType) {
    this.type = type;
    this.keyType = keyType;
  }

  /** {@code enhedsType}. */
  String type() {
    return type;
  }

  /** {@code forretningsnoegletype}. */
  String keyType() {
    return keyType;
  }
}
