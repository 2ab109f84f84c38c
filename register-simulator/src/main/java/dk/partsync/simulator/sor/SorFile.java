package dk.partsync.simulator.sor;

/** The files of the public SOR export that are simulated (registers/sor.md section 2.1). */
public enum SorFile {
  /** Snapshot of the units that are active, about to close or about to start. */
  DAILY("SorEntity_daily.csv", "text/csv; charset=utf-8"),
  /** Archive of all units with their history, and of smaller lists. */
  COMPLETE("Sor_complete.zip", "application/zip");

  private final String fileName;
  private final String contentType;

  SorFile(String fileName, String contentType) {
    this.fileName = fileName;
    this.contentType = contentType;
  }

  /** Last part of the file's path. */
  public String fileName() {
    return fileName;
  }

  /** Media type the file is served with. */
  public String contentType() {
    return contentType;
  }
}
