package dk.partsync.planted.query.settings;

/** Breaks: nothing is printed. */
final class Prints {

  private Prints() {}

  static void now() {
    System.out.println("planted");
  }
}
