package dk.partsync.api.cpr;

import java.time.Instant;
import java.util.List;

/** Whether a person's name and address are hidden, and why. What is not known is hidden (N-09). */
public enum ProtectionState {
  /** Nothing is hidden. */
  NONE,
  /** A protection of name and address is in force. */
  PROTECTED,
  /** The person has no fixed address: former ones may not be shown (N-33). */
  NO_FIXED_ADDRESS,
  /** CPR has not been asked yet, so nothing is known of protections. */
  UNKNOWN;

  /** Whether name and address are hidden. */
  public boolean hides() {
    return this != NONE;
  }

  static ProtectionState of(PersonStatus status, List<CprProtection> protections, Instant moment) {
    if (protections.stream()
        .anyMatch(p -> p.kind().hidesNameAndAddress() && p.isActiveAt(moment))) {
      return PROTECTED;
    }
    return status.hasNoFixedAddress() ? NO_FIXED_ADDRESS : NONE;
  }
}
