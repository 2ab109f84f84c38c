package dk.partsync.console.settings;

/**
 * Why what stands in a field cannot be taken.
 *
 * @param key of the sentence that says so
 * @param least what the sentence has as {0}
 * @param most what the sentence has as {1}
 */
public record Fault(String key, int least, int most) {

  public static Fault of(String key) {
    return new Fault(key, 0, 0);
  }
}
