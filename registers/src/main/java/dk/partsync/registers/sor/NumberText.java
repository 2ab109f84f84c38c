package dk.partsync.registers.sor;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads coordinates: digits with a decimal comma, or a point (registers/sor.md section 2.3). */
final class NumberText {

  private static final int MAX_LENGTH = 30;

  private NumberText() {}

  /** The number, null when the text is none. */
  static @Nullable BigDecimal parse(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    int marks = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = c == ',' || c == '.';
      marks += mark ? 1 : 0;
      boolean edge = i == from || i == text.length() - 1;
      if ((mark && edge) || (!mark && (c < '0' || c > '9'))) {
        return null;
      }
    }
    boolean number = marks <= 1 && text.length() > from && text.length() <= MAX_LENGTH;
    return number ? new BigDecimal(text.replace(',', '.')) : null;
  }
}
