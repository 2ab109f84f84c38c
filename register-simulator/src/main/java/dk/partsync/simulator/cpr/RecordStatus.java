package dk.partsync.simulator.cpr;

/** The states of a record that an ordinary client meets (section 6.2). */
final class RecordStatus {

  static final String CURRENT = "aktuel";
  static final String HISTORIC = "historisk";

  private RecordStatus() {}
}
