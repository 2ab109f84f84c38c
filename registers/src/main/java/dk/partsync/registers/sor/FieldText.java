package dk.partsync.registers.sor;

import org.jspecify.annotations.Nullable;

/** The text of a field without what was put around it for spreadsheets. */
final class FieldText {

  private static final String EXCEL_START = "=\"";

  private FieldText() {}

  /** Without surrounding space and {@code ="..."}; null when nothing is left. */
  static @Nullable String of(String raw) {
    if (raw.isEmpty()) {
      return null;
    }
    boolean bare = isVisibleAscii(raw.charAt(0)) && isVisibleAscii(raw.charAt(raw.length() - 1));
    String text = bare ? raw : raw.strip();
    if (text.length() > EXCEL_START.length() && text.startsWith(EXCEL_START)) {
      text = unwrapped(text);
    }
    return text.isEmpty() ? null : text;
  }

  private static boolean isVisibleAscii(char c) {
    return c > ' ' && c < 0x7f;
  }

  private static String unwrapped(String text) {
    if (!text.endsWith("\"")) {
      return text;
    }
    String inner = text.substring(EXCEL_START.length(), text.length() - 1);
    return inner.replace("\"\"", "\"").strip();
  }
}
