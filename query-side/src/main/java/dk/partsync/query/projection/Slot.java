package dk.partsync.query.projection;

/** One of the two places that a view's collections can be in. */
public enum Slot {
  FIRST(""),
  SECOND("_2");

  private final String suffix;

  Slot(String suffix) {
    this.suffix = suffix;
  }

  /** Name of the collection in this slot. */
  public String of(String collection) {
    return collection + suffix;
  }

  public Slot other() {
    return this == FIRST ? SECOND : FIRST;
  }
}
