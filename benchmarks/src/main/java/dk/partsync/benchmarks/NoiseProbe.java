package dk.partsync.benchmarks;

/** The same small piece of arithmetic each time: what differs is the machine. */
final class NoiseProbe {

  private static final int STEPS = 50_000_000;

  private NoiseProbe() {}

  static long run() {
    long value = 1;
    for (int step = 0; step < STEPS; step++) {
      value = value * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
    }
    if (value == 0) {
      throw new IllegalStateException("the probe was optimised away");
    }
    return STEPS;
  }
}
