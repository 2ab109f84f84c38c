package dk.partsync.registers.cvr;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that the two sources of CVR write differently. */
final class CvrTexts {

  private static final int CODE_LENGTH = 4;
  private static final Pattern CARE_OF = Pattern.compile("(?i)^c\\s*/\\s*o[\\s:]+");

  private CvrTexts() {}

  /** A code of a municipality, road or post district, whose zeros in front may be missing. */
  static @Nullable String fourDigits(@Nullable String code) {
    return code == null || code.length() >= CODE_LENGTH
        ? code
        : "0".repeat(CODE_LENGTH - code.length()) + code;
  }

  /** The name behind "c/o", which one of the sources puts in front of it. */
  static @Nullable String careOf(@Nullable String text) {
    return text == null ? null : CARE_OF.matcher(text).replaceFirst("");
  }
}
