package dk.partsync.app.log;

/** Tells the person who typed the verb. */
final class Terminal {

  private Terminal() {}

  @SuppressWarnings("SystemOut")
  static void tell(String line) {
    System.out.println(line);
  }
}
