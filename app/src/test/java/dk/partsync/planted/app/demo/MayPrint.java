package dk.partsync.planted.app.demo;

/** Breaks nothing. */
final class MayPrint {

  private MayPrint() {}

  static void now() {
    System.out.println("planted");
  }
}
