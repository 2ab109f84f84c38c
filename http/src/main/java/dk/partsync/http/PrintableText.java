package dk.partsync.http;

/** Short text from a header that is stored or takes part in an id. */
public final class PrintableText {

  /** What {@link #isPrintable} asks for, in words for a client. */
  public static final String RULE = "must be 1 to 200 printable characters";

  private static final int MAX_LENGTH = 200;

  private PrintableText() {}

  /** Whether the text has 1 to 200 characters and none that is invisible. */
  public static boolean isPrintable(String text) {
    return !text.isBlank()
        && text.length() <= MAX_LENGTH
        && text.codePoints().noneMatch(PrintableText::isInvisible);
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
