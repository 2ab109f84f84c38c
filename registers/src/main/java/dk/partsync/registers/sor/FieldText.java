package dk.partsync.registers.sor;

import org.jspecify.annotations.Nullable;

/** The text of a field without what was put around it for spreadsheets. */
final class FieldText {

  private static final String EXCEL_START = "=\"";

  private FieldText() {}

  /** Without surrounding space and {@code ="..."}; null when nothing is left. */
  static @Nullable String of(String raw) {
    String text = raw.strip();
    if (text.length() > EXCEL_START.length() && text.startsWith(EXCEL_START)) {
      text = unwrapped(text);
    }
    return text.isEmpty() ? null : withoutControls(text);
  }

  private static String unwrapped(String text) {
    if (!text.endsWith("\"")) {
      return text;
    }
    String inner = text.substring(EXCEL_START.length(), text.length() - 1);
    return inner.replace("\"\"", "\"").strip();
  }

  /** Characters such as NUL have no place in a text; line ends and tabs have. */
  private static @Nullable String withoutControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        return replaced(text);
      }
    }
    return text;
  }

  private static @Nullable String replaced(String text) {
    StringBuilder clean = new StringBuilder(text);
    for (int i = 0; i < clean.length(); i++) {
      if (isControl(clean.charAt(i))) {
        clean.setCharAt(i, ' ');
      }
    }
    String stripped = clean.toString().strip();
    return stripped.isEmpty() ? null : stripped;
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t';
  }
}
