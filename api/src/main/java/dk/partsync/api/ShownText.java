package dk.partsync.api;

/** Text that people typed in and others read: what of it can be seen. */
public final class ShownText {

  private ShownText() {}

  /** Whether the text is not blank, at most so many code points long, and visible throughout. */
  public static boolean isOne(String text, int longest) {
    return !text.isBlank()
        && text.codePointCount(0, text.length()) <= longest
        && text.codePoints().allMatch(ShownText::isShown);
  }

  /** Whether a character can be seen: no control, formatting, private or unassigned one. */
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
