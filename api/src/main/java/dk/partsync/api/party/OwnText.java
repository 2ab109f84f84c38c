package dk.partsync.api.party;

import org.jspecify.annotations.Nullable;

/** Texts that people type in. */
final class OwnText {

  /** What personal data look like in logs and exception texts. */
  static final String HIDDEN = "(personal data)";

  private OwnText() {}

  static @Nullable String orNone(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
