package dk.partsync.api.cvr;

import java.util.regex.Pattern;

/**
 * {@code CVREnhedsId}: what CVR knows a company or production unit by for ever, whatever becomes of
 * its number (cvr-datafordeler.md section 1).
 *
 * @param value up to ten digits: some of the older ones are shorter (section 9)
 */
public record CvrUnitId(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{1,10}");

  /**
   * @throws IllegalArgumentException when this is no unit id; the message does not repeat it
   */
  public CvrUnitId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a unit of CVR has an id of at most ten digits");
    }
  }

  /** Whether a text is such an id. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /** Shows nothing of the id. */
  @Override
  public String toString() {
    return "(CVR unit)";
  }
}
