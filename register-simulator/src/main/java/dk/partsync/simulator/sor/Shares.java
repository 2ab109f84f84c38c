package dk.partsync.simulator.sor;

/** Divides a number of rows evenly; the first shares take what is left over. */
final class Shares {

  private Shares() {}

  static int share(int total, int count, int index) {
    return total / count + (index < total % count ? 1 : 0);
  }
}
