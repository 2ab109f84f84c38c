package dk.partsync.api;

/** The rule for characters in text that is kept and shown to people. */
public final class ShownCharacters {

  private ShownCharacters() {}

  /** Whether a text has 1 to so many characters, all of them shown, and is not blank. */
  public static boolean areAllOf(String text, int longest) {
    return !text.isBlank()
        && text.codePointCount(0, text.length()) <= longest
        && text.codePoints().allMatch(ShownCharacters::isShown);
  }

  /**
   * Whether the character can be seen or is a space: none that controls, formats or separates
   * lines, no half of a pair, and none to which Unicode gives no meaning (Unicode 4.5, general
   * categories Cc, Cf, Cs, Co, Cn, Zl and Zp).
   */
  public static boolean isShown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
