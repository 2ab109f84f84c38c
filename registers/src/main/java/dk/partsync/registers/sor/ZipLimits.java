package dk.partsync.registers.sor;

/**
 * How much an archive may hold.
 *
 * @param maxBytes all members together, unpacked
 * @param maxEntries members
 */
public record ZipLimits(long maxBytes, int maxEntries) {

  private static final long GIB = 1L << 30;

  /** Several times what the register publishes (registers/sor.md section 2.1). */
  public static ZipLimits defaults() {
    return new ZipLimits(8 * GIB, 100);
  }
}
