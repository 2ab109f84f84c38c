package dk.partsync.api.sor;

/** The length that a name or address line of a party may have (party-fields.md section 2). */
final class PartyText {

  static final int MAX_CODE_POINTS = 150;

  private PartyText() {}

  static boolean isCut(String text) {
    return text.length() > MAX_CODE_POINTS
        && text.codePointCount(0, text.length()) > MAX_CODE_POINTS;
  }

  /** Cuts between code points, never through a surrogate pair. */
  static String cut(String text) {
    return isCut(text) ? text.substring(0, text.offsetByCodePoints(0, MAX_CODE_POINTS)) : text;
  }
}
