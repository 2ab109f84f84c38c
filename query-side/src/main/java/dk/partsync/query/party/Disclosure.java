package dk.partsync.query.party;

import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.party.PartyProtection;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one answer may show of a party. It is always made of the party as it is known now, at the
 * moment of the question: an answer about the past shows nothing that is protected today.
 *
 * @param state why something is hidden
 * @param masked whether name and address are hidden in this answer
 * @param message what stands in their place; none while nothing is hidden
 * @param active protections in force
 * @param withNumbers whether numbers may be shown that are not hidden
 * @param openRelatives {@link #keyOf} relatives that are not protected themselves
 */
record Disclosure(
    ProtectionState state,
    boolean masked,
    @Nullable String message,
    List<CprProtection> active,
    boolean withNumbers,
    Set<String> openRelatives) {

  /** The text in place of a hidden value. */
  String message(String fallback) {
    return message == null ? fallback : message;
  }

  PartyProtection protection() {
    return new PartyProtection(state, masked, message, active);
  }

  boolean shows(CprRelative relative) {
    return !masked && openRelatives.contains(keyOf(relative));
  }

  /** What tells relatives of one person apart. */
  static String keyOf(CprRelative relative) {
    if (relative.personId() != null) {
      return relative.personId();
    }
    return relative.cprNumber() != null
        ? relative.cprNumber()
        : relative.kind() + " " + relative.name();
  }

  /** Whether the protection of the relative itself hides it at the moment. */
  static boolean isOpen(CprRelative relative, Instant now) {
    return !relative.protectionAt(now).hides();
  }
}
